package org.cohortium.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Time zones by the city people know them by, in one reader's language. */
public final class Zones {
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final Words words;
    private final Instant at;

    /** @param at when the difference to UTC is told for */
    public Zones(Words words, Instant at) {
        this.words = words;
        this.at = at;
    }

    /** UTC first, then every zone once, by the city's name; {@code kept} is among them in just its form. */
    public List<ZoneId> all(ZoneId kept) {
        Stream<ZoneId> others = TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
                .map(TimeZone::getIanaID)
                .filter(id -> ZoneId.getAvailableZoneIds().contains(id))
                .map(ZoneId::of)
                .map(zone -> isSame(zone, kept) ? kept : zone);
        Comparator<ZoneId> byName = Comparator.comparing(this::city, Collator.getInstance(words.formats())::compare);
        return Stream.concat(
                        Stream.of(UTC),
                        Stream.concat(Stream.of(kept), others)
                                .filter(zone -> !zone.equals(UTC))
                                .distinct()
                                .sorted(byName))
                .toList();
    }

    /** "Nairobi (GMT+3)", and "UTC". */
    public String name(ZoneId zone) {
        int offset = zone.getRules().getOffset(at).getTotalSeconds() * 1_000;
        String difference = TimeZoneFormat.getInstance(words.formats()).formatOffsetShortLocalizedGMT(offset);
        return zone.equals(UTC) ? zone.getId() : words.of("web.zone", "city", city(zone), "gmt", difference);
    }

    private String city(ZoneId zone) {
        String city = TimeZoneNames.getInstance(words.formats()).getExemplarLocationName(canonical(zone));
        return city == null ? zone.getId() : city;
    }

    private static boolean isSame(ZoneId one, ZoneId other) {
        return canonical(one).equals(canonical(other));
    }

    private static String canonical(ZoneId zone) {
        String id = TimeZone.getCanonicalID(zone.getId());
        return id == null ? zone.getId() : id;
    }
}
