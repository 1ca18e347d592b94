package org.cohortium.reporting;

/** How a run stands. */
public enum RunState {
    RUNNING,
    /** Every recipient is served, or it is said why not. */
    DONE,
    STOPPED,
    /** Given up as a whole. */
    FAILED
}
