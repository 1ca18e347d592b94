package org.cohortium.certification;

/** A certification decision. */
public enum OutcomeDecision {
    DISTINCTION,
    PASS,
    FAIL,
    INCOMPLETE,
    DEFERRED;

    public boolean certifies() {
        return this == DISTINCTION || this == PASS;
    }
}
