package org.cohortium.cohort;

/** The life of a cohort. */
public enum CohortState {
    PLANNED,
    ENROLLING,
    RUNNING,
    ASSESSING,
    CLOSED,
    CANCELLED;

    /** Whether people may still be nominated to a cohort in this state. */
    public boolean takesNominations() {
        return this == ENROLLING;
    }

    /** Whether seats are still given in this state. */
    public boolean givesSeats() {
        return this == PLANNED || this == ENROLLING || this == RUNNING;
    }
}
