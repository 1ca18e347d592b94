package org.cohortium.funding.iati;

import org.cohortium.shared.Refusal;

/** Thrown inside the reader where a file is not to be read; the border turns it back into its refusal. */
final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    UnreadableFile(String rule) {
        super(rule, null, false, false);
        this.refusal = Refusal.of(rule);
    }

    Refusal refusal() {
        return refusal;
    }
}
