package org.cohortium.cohort;

/** Whether a session took place. A cancelled one counts nowhere. */
public enum SessionState {
    SCHEDULED,
    HELD,
    CANCELLED
}
