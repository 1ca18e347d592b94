package org.cohortium.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a certification outcome.
 *
 * @param note of who returned it
 * @param decidedBy null while it waits
 */
record Ruling(
        String decision,
        String state,
        Instant proposedAt,
        boolean departs,
        @Nullable String reason,
        @Nullable Account decidedBy,
        @Nullable String note,
        Instant at,
        String by)
        implements Version {

    @Override
    public @Nullable String why() {
        return state.equals("RETURNED") ? note : reason;
    }

    boolean isCertified() {
        return state.equals("CONFIRMED") && (decision.equals("PASS") || decision.equals("DISTINCTION"));
    }

    /** Attendance and work were enough, whatever the scores. */
    boolean isCompletion() {
        return isCertified() || state.equals("CONFIRMED") && decision.equals("FAIL");
    }
}
