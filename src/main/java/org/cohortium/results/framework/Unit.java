package org.cohortium.results.framework;

import org.cohortium.results.Measure;

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
