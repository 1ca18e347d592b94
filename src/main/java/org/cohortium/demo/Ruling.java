package org.cohortium.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a certification outcome.
 *
 * @param worked whether attendance and work were enough, whatever the scores
 * @param note of who returned it
 * @param decidedBy null while it waits
 */
record Ruling(
        String decision,
        String state,
        Instant proposedAt,
        boolean departs,
        boolean worked,
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

    /** With it the person has completed. */
    boolean isCompletion() {
        return isCertified() || state.equals("CONFIRMED") && decision.equals("FAIL") && worked;
    }
}
