package org.cohortium.certification;

/** How an issuing run stands. */
public enum IssuingState {
    RUNNING,
    DONE,
    FAILED
}
