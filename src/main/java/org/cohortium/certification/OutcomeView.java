package org.cohortium.certification;

import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/**
 * A certification decision as it is shown.
 *
 * @param reason of the proposal
 * @param departs whether it departs from what the rule said
 * @param decisionNote why it was returned, or a note of who confirmed it
 * @param deferredUntil the day a deferred decision comes back
 * @param proposedBy number of the account
 * @param proposer name of who proposed it
 * @param decider name of who confirmed or returned it; null while it waits
 * @param certificate number of the certificate it led to, the one that counts; null where there is none
 * @param certificateState how that one stands, whether or not its time is over
 */
public record OutcomeView(
        @PropagateNull long outcomeId,
        OutcomeDecision decision,
        OutcomeState state,
        @Nullable String reason,
        boolean departs,
        @Nullable String decisionNote,
        @Nullable LocalDate deferredUntil,
        long proposedBy,
        String proposer,
        Instant proposedAt,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        @Nullable String certificate,
        @Nullable CertificateState certificateState) {
    /** Whether it waits for somebody's confirmation. */
    public boolean isWaiting() {
        return state == OutcomeState.PROPOSED;
    }

    /** Whether nobody can propose in its place: confirmed, and not one that only puts the decision off. */
    public boolean isFinal() {
        return state == OutcomeState.CONFIRMED && decision.isFinal();
    }
}
