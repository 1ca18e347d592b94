package org.cohortium.results;

/** Why a figure is withheld from donors. They all look the same. */
public enum Mask {
    /** It counts 1 to 4 people. */
    SMALL,
    /** It would give away a count of 1 to 4. */
    DERIVED,
    /** It is withheld so that another cannot be worked out from a total. */
    COMPLEMENTARY
}
