package org.cohortium.intake.gradebook;

/** What becomes of points that differ from those that stand. */
public enum OnConflict {
    KEEP,
    REPLACE,
    ANOTHER_ATTEMPT
}
