package org.cohortium.assessment.marking;

/** How far the marking of a work has come. */
public enum SubmissionState {
    HANDED_IN,
    SECOND_DUE,
    DISPUTED,
    SETTLED;

    /** Whether marks have been given that lead to no points yet. */
    public boolean isUnsettled() {
        return this == SECOND_DUE || this == DISPUTED;
    }
}
