package org.cohortium.register;

import org.cohortium.shared.Refusal;

/** Thrown inside the reader when a workbook is not to be taken at all; the use case turns it back into its refusal. */
final class RefusedWorkbook extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    RefusedWorkbook(Refusal refusal) {
        super(refusal.rule(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
