package org.cohortium.certification;

/** Why no other certificate is issued in the place of a revoked one. */
enum NotAgain {
    /** The outcome is not confirmed any more. */
    OPEN,
    /** The outcome confirmed by now is none that is certified. */
    NOT_PASSED,
    /** A certificate of the outcome stands. */
    STANDS,
    /** One was issued in its place, which has ended by now. */
    FOLLOWED,
    /** The outcome was decided anew after the revocation: what is certified now may be something else. */
    DECIDED_ANEW
}
