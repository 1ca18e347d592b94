package org.cohortium.reporting.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the release before that would be another now.
 *
 * @param series TOTAL, INDICATOR, COHORT, COUNTRY or MONTH: what it is a figure of
 * @param name of the indicator, or the cohort's code; null for the others
 * @param item country or month of such a figure; empty for others
 * @param unit of the measure: PERSONS, SHARE, HOURS, NUMBER or MONEY
 * @param dimension what it is broken down by; empty for the total
 * @param then as it was sent; null where it was undefined, or is withheld from the reader
 * @param thenWithheld whether the donor was not told it
 * @param now as it would be sent now; null where it is undefined, or is withheld from the reader
 * @param nowWithheld whether the donor must not be told it
 * @param causes what the difference comes from, the most first; without amounts for donors
 */
public record ChangeView(
        String series,
        @Nullable String name,
        String item,
        String measure,
        String unit,
        @Nullable LocalDate from,
        LocalDate to,
        String dimension,
        String category,
        @Nullable BigDecimal then,
        boolean thenWithheld,
        @Nullable BigDecimal now,
        boolean nowWithheld,
        List<Because> causes) {
    /** A cause with what it changed the figure by; the amount is null for donors. */
    public record Because(String cause, @Nullable BigDecimal amount) {}

    public ChangeView {
        causes = List.copyOf(causes);
    }
}
