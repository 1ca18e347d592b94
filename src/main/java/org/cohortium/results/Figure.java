package org.cohortium.results;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measure's result, which keeps what it was made of.
 *
 * @param denominator null where the measure is a plain count or sum
 * @param value numerator over denominator, rounded to 10 decimals; null where that is undefined, never 0 instead
 */
public record Figure(
        Measure measure,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value) {}
