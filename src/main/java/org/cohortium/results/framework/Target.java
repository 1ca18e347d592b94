package org.cohortium.results.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to reach by the end of a period.
 *
 * @param from first day of the period
 * @param to its last day
 * @param dimension by which the target is broken down, as indicators name it; null for the total
 * @param category of that dimension, e.g. FEMALE; null for the total
 * @param value in the indicator's unit
 */
public record Target(
        LocalDate from,
        LocalDate to,
        @Nullable String dimension,
        @Nullable String category,
        BigDecimal value) {
    public Target {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** A target for all. */
    public static Target total(LocalDate from, LocalDate to, BigDecimal value) {
        return new Target(from, to, null, null, value);
    }

    public boolean isTotal() {
        return dimension == null;
    }

    /** Whether both are of the same part: the total, or one category. */
    boolean isOfSamePart(Target other) {
        return part().equals(other.part());
    }

    boolean overlaps(Target other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /** The total as an empty text, else dimension and category. */
    String part() {
        return dimension == null ? "" : dimension + "=" + category;
    }

    /** What tells it from the others of its indicator. */
    String key() {
        return from + "/" + to + "/" + part();
    }
}
