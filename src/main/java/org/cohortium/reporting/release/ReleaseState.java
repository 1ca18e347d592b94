package org.cohortium.reporting.release;

/** How far a release has come. */
public enum ReleaseState {
    /** Its figures are worked out; nobody but the secretariat sees it. */
    DRAFT,
    /** Somebody else than who had it made has approved it. */
    APPROVED,
    /** The donor has it; it is kept for good. */
    RELEASED,
    /** It was returned with a reason, and is made anew. */
    RETURNED
}
