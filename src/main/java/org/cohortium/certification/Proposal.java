package org.cohortium.certification;

import java.time.LocalDate;
import org.cohortium.shared.Said;
import org.jspecify.annotations.Nullable;

/**
 * What a facilitator proposes for a person.
 *
 * @param reason needed where the proposal departs from what the rule says
 * @param deferredUntil the day a deferred decision comes back; for {@link OutcomeDecision#DEFERRED} only
 */
public record Proposal(
        long enrolmentId,
        OutcomeDecision decision,
        @Nullable String reason,
        @Nullable LocalDate deferredUntil) {
    public Proposal {
        reason = reason == null || Said.isNothing(reason) ? null : reason.strip();
        deferredUntil = decision == OutcomeDecision.DEFERRED ? deferredUntil : null;
    }
}
