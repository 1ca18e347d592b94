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

    /** Whether sessions may still be planned in this state. */
    public boolean plansSessions() {
        return this == PLANNED || this == ENROLLING || this == RUNNING;
    }

    /** Whether the cohort is over, one way or the other: nothing of it is planned any more. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
