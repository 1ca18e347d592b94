package org.cohortium.api;

import java.util.Optional;
import org.cohortium.shared.Refusal;

/** A refusal on its way out of a resource: told as a problem with status 422 and the rule's own message. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.rule());
        this.refusal = refusal;
    }

    /** @throws Refused if a rule said no */
    public static void ifAny(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new Refused(why);
        });
    }

    Refusal refusal() {
        return refusal;
    }
}
