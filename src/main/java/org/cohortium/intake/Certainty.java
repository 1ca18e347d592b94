package org.cohortium.intake;

/** How sure the recognition of a column is. */
public enum Certainty {
    /** Heading and contents agree. */
    CERTAIN,
    /** A good guess that somebody should confirm. */
    CHECK,
    /** Not recognised; the column is not used unless somebody says what it is. */
    NONE
}
