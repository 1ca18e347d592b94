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

    /** Whether it is another than the rule's. Deferring departs from no rule: it decides nothing yet. */
    public boolean departsFrom(OutcomeDecision ruling) {
        return this != ruling && this != DEFERRED;
    }
}
