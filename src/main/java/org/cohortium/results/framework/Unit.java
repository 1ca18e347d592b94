package org.cohortium.results.framework;

import java.math.BigDecimal;
import java.util.Optional;
import org.cohortium.results.Measure;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What an indicator's values are told in. */
public enum Unit {
    PERSONS,
    PARTICIPATIONS,
    /** As a number up to 100. */
    PERCENT,
    HOURS,
    /** In the grant's currency. */
    MONEY,
    COUNT,
    RATIO;

    /** Why a value cannot be one of this unit; nothing where it can, or there is none. */
    public Optional<Refusal> problem(@Nullable BigDecimal value) {
        return IndicatorPolicy.value(this, value);
    }

    /** The one unit in which values of a measure are told. */
    public static Unit of(Measure measure) {
        return switch (measure.unit()) {
            case PERSONS -> PERSONS;
            case SHARE -> PERCENT;
            case HOURS -> HOURS;
            case NUMBER -> RATIO;
            case MONEY -> MONEY;
        };
    }
}
