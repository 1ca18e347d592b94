package org.cohortium.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named, versioned formula: a count or sum, or one of them over another. Its texts (name, formula in words, what
 * happens to missing data) stand in the bundles as {@code measure.<key>.name}, {@code .formula}, {@code .missing}.
 *
 * @param key as indicators name it
 * @param version counts up whenever the formula changes
 * @param unit of the value
 * @param numerator what is counted or summed
 * @param denominator what it is divided by, or null for a plain count or sum
 * @param basis people the value stands on: the figure is withheld from donors when any of them are few
 */
public record Measure(
        String key,
        int version,
        Unit unit,
        Quantity numerator,
        @Nullable Quantity denominator,
        List<Quantity> basis) {
    private static final int DECIMALS = 10;

    /** What a value is measured in. */
    public enum Unit {
        /** Persons, each once. */
        PERSONS,
        /** A share, 0 to 1. */
        SHARE,
        /** Hours. */
        HOURS,
        /** A plain number. */
        NUMBER,
        /** An amount in the grant's currency. */
        MONEY
    }

    public Measure {
        basis = List.copyOf(basis);
    }

    /** The measure's figure for a set. */
    public Figure of(Amounts amounts) {
        BigDecimal above = amounts.of(numerator);
        if (denominator == null) {
            return new Figure(this, above, null, above);
        }
        BigDecimal below = amounts.of(denominator);
        BigDecimal value = below.signum() == 0 ? null : above.divide(below, MathContext.DECIMAL64);
        return new Figure(this, above, below, value == null ? null : rounded(value));
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
