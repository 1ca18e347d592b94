package org.cohortium.geography;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference data as the migrations carry it, compared with what the JDK knows of ISO 3166-1. */
class ReferenceGeographyTest {
    private static final String GEOGRAPHY = migration("V0010__reference_geography.sql");
    private static final String GROUPS = migration("V0011__reference_country_groups.sql");
    private static final Pattern COUNTRY =
            Pattern.compile("\\('([A-Z]{3})', '([A-Z]{2})', '(\\d{3})', '(?:[^']|'')+', ('\\d{3}'|null)\\)");
    private static final Pattern REGION =
            Pattern.compile("\\('(\\d{3})', '[^']+', '(?:WORLD|REGION|SUBREGION|INTERMEDIATE)', (?:'\\d{3}'|null)\\)");

    @Test
    void countriesAreThoseOfIso3166WithTheirCodes() {
        Map<String, String> iso3ByIso2 = Arrays.stream(Locale.getISOCountries())
                .collect(toMap(Function.identity(), code -> new Locale("", code).getISO3Country()));
        assertThat(countries()).hasSize(249);
        assertThat(countries().stream().collect(toMap(row -> row.group(2), row -> row.group(1))))
                .isEqualTo(iso3ByIso2);
        assertThat(countries().stream().map(row -> row.group(3)).collect(toSet()))
                .hasSize(249);
    }

    @Test
    void everyCountryButAntarcticaStandsInAnAreaOfM49() {
        Set<String> areas = rows(REGION, GEOGRAPHY).map(row -> row.group(1)).collect(toSet());
        assertThat(countries().stream()
                        .filter(row -> !areas.contains(row.group(4).replace("'", "")))
                        .map(row -> row.group(1)))
                .containsExactly("ATA");
    }

    @Test
    void groupsHaveTheMembersInForceOn22November2026() {
        long plannedEnds =
                rows(Pattern.compile("'(?:SCHEDULED|PENDING)', '"), GROUPS).count();
        assertThat(members("LDC")).hasSize(44 - (int) plannedEnds);
        assertThat(plannedEnds).isEqualTo(6);
        assertThat(members("LLDC")).hasSize(32);
        assertThat(members("SIDS")).hasSize(39);
    }

    private static List<MatchResult> countries() {
        return rows(COUNTRY, GEOGRAPHY).toList();
    }

    /** Members without any end, planned or past. */
    private static Set<String> members(String scheme) {
        var list = Pattern.compile("\\('" + scheme + "', '[^']+',\\s+'([A-Z\\s]+)'\\)")
                .matcher(GROUPS);
        assertThat(list.find()).isTrue();
        return Set.of(list.group(1).split("\\s+"));
    }

    private static Stream<MatchResult> rows(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String migration(String name) {
        try (InputStream in = ReferenceGeographyTest.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new IllegalStateException("cannot read " + name, fault);
        }
    }
}
