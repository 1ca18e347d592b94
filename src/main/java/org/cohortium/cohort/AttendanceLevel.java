package org.cohortium.cohort;

/** How attendance stands, at a glance. Thresholds of the eye, not of any certification rule. */
public enum AttendanceLevel {
    /** At least 85 of 100. */
    GOOD(0.85),
    /** At least 70 of 100. */
    LOW(0.70),
    POOR(0);

    private final double least;

    AttendanceLevel(double least) {
        this.least = least;
    }

    /** The level of a share; nothing expected is good. */
    public static AttendanceLevel of(long attended, long expected) {
        double share = expected == 0 ? 1 : (double) attended / expected;
        return share >= GOOD.least ? GOOD : share >= LOW.least ? LOW : POOR;
    }
}
