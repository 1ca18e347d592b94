package org.cohortium.intake;

/** Asks whether the uploader may nominate into a cohort. Called once a row: the caller remembers answers. */
@FunctionalInterface
public interface CohortLookup {
    /** @param code as in the list, tidied: upper case, plain hyphens, no blanks at the ends */
    Answer find(String code);

    /** What a nomination into the cohort would meet. */
    enum Answer {
        OPEN,
        UNKNOWN,
        /** It exists, but takes no nominations now. */
        CLOSED,
        /** It exists, but neither hosted by the uploader's organisation nor otherwise theirs to nominate for. */
        NOT_YOURS
    }
}
