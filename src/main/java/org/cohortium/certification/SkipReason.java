package org.cohortium.certification;

/** Why somebody gets no certificate from a run that met them. */
public enum SkipReason {
    /** Another run was faster. */
    ISSUED_ALREADY,
    /** The outcome is not, or no longer, confirmed as one that certifies. */
    NOT_CONFIRMED,
    /** The cohort was cancelled. */
    CANCELLED,
    /** They withdrew or were dropped. */
    LEFT
}
