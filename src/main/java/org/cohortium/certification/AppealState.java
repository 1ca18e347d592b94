package org.cohortium.certification;

/** What became of an appeal. */
public enum AppealState {
    OPEN,
    /** The outcome was given back, to be proposed anew. */
    UPHELD,
    REJECTED
}
