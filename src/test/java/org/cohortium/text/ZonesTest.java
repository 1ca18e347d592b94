package org.cohortium.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZonesTest {
    private static final Instant WINTER = Instant.parse("2026-11-25T00:00:00Z");
    private static final ZoneId KATHMANDU = ZoneId.of("Asia/Kathmandu");

    @Test
    void offersEveryZoneOnceAndUtcFirst() {
        List<ZoneId> all = zones(Language.EN).all(KATHMANDU);
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(300).startsWith(ZoneId.of("UTC"));
        assertThat(all.stream().map(zones(Language.EN)::name))
                .filteredOn(name -> name.startsWith("Kathmandu"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"UTC", "Asia/Kathmandu", "Asia/Katmandu", "Africa/Nairobi", "Etc/GMT+5"})
    void keepsTheZoneSomebodyHasInJustItsForm(String kept) {
        assertThat(zones(Language.EN).all(ZoneId.of(kept))).contains(ZoneId.of(kept));
    }

    @Test
    void namesACityInTheReadersLanguage() {
        assertThat(zones(Language.EN).name(ZoneId.of("Africa/Nairobi"))).isEqualTo("Nairobi (GMT+3)");
        assertThat(zones(Language.FR).name(ZoneId.of("Africa/Algiers"))).startsWith("Alger (");
        assertThat(zones(Language.AR).name(ZoneId.of("Asia/Amman"))).startsWith("عمّان");
        assertThat(zones(Language.EN).name(ZoneId.of("UTC"))).isEqualTo("UTC");
    }

    private static Zones zones(Language language) {
        return new Zones(Texts.load().in(language), WINTER);
    }
}
