package org.cohortium.results.update;

/** How far a progress update is. */
public enum UpdateState {
    /** Worked on. */
    OPEN,
    /** Locked, for somebody else to look at. */
    SUBMITTED,
    /** Told to donors from the next draft on. */
    APPROVED
}
