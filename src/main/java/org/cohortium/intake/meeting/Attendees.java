package org.cohortium.intake.meeting;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cohortium.intake.EmailReader;
import org.cohortium.intake.PlainText;
import org.cohortium.intake.matching.Names;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, put together from the rows of a report. Rows belong to one person by their address, unless the names
 * in them are of two; without an address by the name. Somebody whom the overview shows as a guest and the list of
 * comings by name and address is one person if both say they came and went at the same moments.
 */
final class Attendees {
    private static final Duration SAME = Duration.ofSeconds(2);
    /** A tool's own reckoning may be this much off before it tells of an absence. */
    private static final Duration ROUNDING = Duration.ofMinutes(2);

    private final List<Party> parties = new ArrayList<>();

    private Attendees() {}

    static List<Attendee> of(List<JoinRow> rows) {
        Attendees attendees = new Attendees();
        rows.forEach(attendees::take);
        attendees.joinGuests();
        return attendees.parties.stream().map(Party::attendee).toList();
    }

    private void take(JoinRow row) {
        parties.stream()
                .filter(party -> party.isOf(row))
                .findFirst()
                .orElseGet(this::newParty)
                .rows
                .add(row);
    }

    private Party newParty() {
        Party party = new Party();
        parties.add(party);
        return party;
    }

    private void joinGuests() {
        List<Party> guests = parties.stream().filter(Party::isGuest).toList();
        for (Party guest : guests) {
            List<Party> same = parties.stream().filter(guest::isShownInFullAs).toList();
            if (same.size() == 1) {
                same.get(0).rows.addAll(0, guest.rows);
                parties.remove(guest);
            }
        }
    }

    /** Rows of one person. */
    private static final class Party {
        private final List<JoinRow> rows = new ArrayList<>();

        boolean isOf(JoinRow row) {
            String email = email();
            if (email == null || row.email() == null) {
                return Objects.equals(email, row.email())
                        && PlainText.key(first().name()).equals(PlainText.key(row.name()));
            }
            return EmailReader.key(email).equals(EmailReader.key(row.email()))
                    && (Names.isDevice(row.name())
                            || Names.isDevice(first().name())
                            || Names.agree(names(), Names.of(row.name())));
        }

        boolean isGuest() {
            return email() == null && rows.stream().allMatch(JoinRow::whole);
        }

        boolean isShownInFullAs(Party other) {
            return other.email() != null
                    && other.rows.stream().noneMatch(JoinRow::whole)
                    && isSame(there().first(), other.there().first())
                    && isSame(there().last(), other.there().last())
                    && Names.agree(names(), other.names());
        }

        private static boolean isSame(LocalDateTime one, LocalDateTime other) {
            return Duration.between(one, other).abs().compareTo(SAME) <= 0;
        }

        Attendee attendee() {
            return new Attendee(
                    first().row(),
                    shown(),
                    names(),
                    email(),
                    there(),
                    told(),
                    rows.stream().anyMatch(JoinRow::organiser));
        }

        /** By every coming where they are listed, else from the first to the last. */
        private Stretches there() {
            boolean listed = !rows.stream().allMatch(JoinRow::whole);
            return new Stretches(rows.stream()
                    .filter(row -> !listed || !row.whole())
                    .map(row -> new Stretches.One(row.from(), row.to()))
                    .toList());
        }

        /** The tool's own reckoning, where comings are not listed and it is less than from the first to the last. */
        private @Nullable Duration told() {
            return rows.stream().allMatch(JoinRow::whole)
                    ? rows.stream()
                            .map(JoinRow::told)
                            .filter(Objects::nonNull)
                            .reduce(Duration::plus)
                            .filter(told -> told.plus(ROUNDING).compareTo(there().length()) < 0)
                            .orElse(null)
                    : null;
        }

        private String shown() {
            return Stream.concat(
                            rows.stream().map(JoinRow::name).filter(name -> !Names.isDevice(name)),
                            Stream.of(first().name()))
                    .max(Comparator.comparingInt(
                            (String name) -> PlainText.words(fullest(name)).size()))
                    .orElseThrow();
        }

        private static String fullest(String name) {
            List<String> names = Names.of(name);
            return names.isEmpty() ? name : names.get(0);
        }

        private List<String> names() {
            return rows.stream()
                    .map(row -> Names.of(row.name()))
                    .flatMap(Collection::stream)
                    .distinct()
                    .toList();
        }

        private @Nullable String email() {
            return first().email() != null
                    ? first().email()
                    : rows.get(rows.size() - 1).email();
        }

        private JoinRow first() {
            return rows.get(0);
        }
    }
}
