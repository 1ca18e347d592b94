package org.cohortium.work;

/** How a job execution stands. */
public enum RunState {
    RUNNING,
    COMPLETED,
    /** Stopped on request, as when the server goes down; it may go on. */
    STOPPED,
    FAILED
}
