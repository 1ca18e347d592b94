package org.cohortium.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report with where it comes from.
 *
 * @param place its number in the report
 * @param series TOTAL, INDICATOR, COHORT, COUNTRY or MONTH
 * @param item which of the series: an indicator's id, a cohort's code, a country, a month's first day; empty for TOTAL
 * @param measureVersion by which it was worked out
 * @param versionNow of the measure today; 0 if the catalogue has it no more
 * @param from first of the days that count; null for everything since the beginning
 * @param to last of them
 * @param filters of the indicator; empty for everybody
 * @param dimension what it is broken down by; empty for the total
 * @param numeratorMask why the donor does not get the numerator: SMALL, DERIVED or
 *     COMPLEMENTARY, for donors WITHHELD; null if they do
 * @param counted people behind the numerator, or behind the share where it counts none; in the order of their ids
 */
public record TracedFigure(
        int place,
        String series,
        String item,
        String measure,
        int measureVersion,
        int versionNow,
        Instant asOf,
        @Nullable LocalDate from,
        LocalDate to,
        Map<String, String> filters,
        String dimension,
        String category,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable String numeratorMask,
        @Nullable String denominatorMask,
        @Nullable String mask,
        List<Counted> counted) {
    private static final String WITHHELD = "WITHHELD";

    /** A person who counts in it, and by which cohorts. */
    public record Counted(long person, List<String> cohorts) {
        public Counted {
            cohorts = List.copyOf(cohorts);
        }
    }

    /** What of it a donor may know. */
    public TracedFigure forDonor() {
        return new TracedFigure(
                place,
                series,
                item,
                measure,
                measureVersion,
                versionNow,
                asOf,
                from,
                to,
                filters,
                dimension,
                category,
                numeratorMask == null ? numerator : null,
                denominatorMask == null ? denominator : null,
                mask == null ? value : null,
                numeratorMask == null ? null : WITHHELD,
                denominatorMask == null ? null : WITHHELD,
                mask == null ? null : WITHHELD,
                List.of());
    }

    public TracedFigure {
        filters = Map.copyOf(filters);
        counted = List.copyOf(counted);
    }
}
