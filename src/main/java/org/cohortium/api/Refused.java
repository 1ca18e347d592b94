package org.cohortium.api;

import org.cohortium.shared.Refusal;

/** A refusal on its way out of a resource: told as a problem with status 422 and the rule's own message. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.rule());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
