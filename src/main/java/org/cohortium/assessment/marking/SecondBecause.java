package org.cohortium.assessment.marking;

/** Why a work is marked by a second person. */
public enum SecondBecause {
    DRAWN,
    BORDERLINE
}
