package org.cohortium.reporting.delivery;

/** How long the periods are that a donor is reported to about. */
public enum Cadence {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12),
    /** The periods of the targets in the grant's results framework. */
    FRAMEWORK(0);

    private final int months;

    Cadence(int months) {
        this.months = months;
    }

    /** 0 for those of the framework, which may differ from one another. */
    int months() {
        return months;
    }
}
