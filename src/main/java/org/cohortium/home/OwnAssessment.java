package org.cohortium.home;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of a cohort as somebody who takes part sees it.
 *
 * @param mustPass whether there is no certificate without passing it
 * @param counts whether it counts towards the weighted score
 * @param passPoints null where it is not passed or failed
 * @param best points of their best attempt; null before the first is scored
 * @param workId their latest work that markers have settled; null where there is none
 */
public record OwnAssessment(
        long enrolmentId,
        String title,
        boolean mustPass,
        boolean counts,
        BigDecimal maxPoints,
        @Nullable BigDecimal passPoints,
        @Nullable BigDecimal best,
        @Nullable Long workId) {

    /** How far it is. */
    public enum State {
        /** Scored, and passed where that can be said. */
        DONE,
        /** Scored below what it takes, without that being in the way of a certificate by itself. */
        BELOW,
        /** To be passed, and not passed yet. */
        NOT_PASSED,
        /** Not scored yet, and needed for a certificate. */
        TO_DO,
        /** Not scored, and not needed. */
        NOT_NEEDED
    }

    public State state() {
        if (best == null) {
            return mustPass || counts ? State.TO_DO : State.NOT_NEEDED;
        }
        if (passPoints == null || best.compareTo(passPoints) >= 0) {
            return State.DONE;
        }
        return mustPass ? State.NOT_PASSED : State.BELOW;
    }
}
