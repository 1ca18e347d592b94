package org.cohortium.assessment.marking;

/** How far the marking of a work has come. */
public enum SubmissionState {
    HANDED_IN,
    SECOND_DUE,
    DISPUTED,
    SETTLED
}
