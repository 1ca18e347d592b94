package org.cohortium.intake.gradebook;

/** What taking a gradebook in does to somebody's points for an assessment. */
public enum ScoreEffect {
    /** They are recorded, or go over others as was decided. */
    SET,
    /** They stand already. */
    UNCHANGED,
    /** Others stand, which are kept unless it is decided otherwise. */
    CONFLICT,
    /** A rule says no. */
    REFUSED
}
