package org.cohortium.certification;

/** How far a decision has come. */
public enum OutcomeState {
    PROPOSED,
    CONFIRMED,
    RETURNED
}
