package org.cohortium.register;

/** What a cell of the register workbook holds. */
public enum Kind {
    ATTENDANCE,
    SCORE,
    DECISION,
    REASON,
    UNTIL;

    /** Facts are replaced, not taken away; only what goes with a decision may go. */
    boolean mayBeEmptied() {
        return this == REASON || this == UNTIL;
    }

    boolean isOfOutcome() {
        return this == DECISION || this == REASON || this == UNTIL;
    }
}
