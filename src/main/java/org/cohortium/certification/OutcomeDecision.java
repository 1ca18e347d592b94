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

    /** Whether it settles the matter: an incomplete or deferred one comes back. */
    public boolean isFinal() {
        return certifies() || this == FAIL;
    }
}
