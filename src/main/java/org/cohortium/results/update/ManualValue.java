package org.cohortium.results.update;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator that is counted elsewhere had reached in a period.
 *
 * @param indicator its id
 * @param numerator the value itself where there is no denominator
 * @param denominator of what; needed for percentages, null for what is counted
 * @param source where the value comes from, for whoever wants to check it
 * @param note for the staff; never told to donors
 */
public record ManualValue(
        long indicator,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String source,
        @Nullable String note) {
    public ManualValue {
        numerator = plain(numerator);
        denominator = denominator == null ? null : plain(denominator);
        source = Narrative.tidy(source);
        note = note == null || note.isBlank() ? null : Narrative.tidy(note);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
