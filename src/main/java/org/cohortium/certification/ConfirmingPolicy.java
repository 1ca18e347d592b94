package org.cohortium.certification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The rule who may decide on a proposal, and when. */
final class ConfirmingPolicy {
    private ConfirmingPolicy() {}

    /** Why the signed-in person cannot confirm or return the proposal, or nothing. */
    static Optional<Refusal> refusal(StandingRow row, OutcomeView proposal, CurrentUser user) {
        if (!proposal.isWaiting()) {
            return Optional.of(
                    new Refusal("outcome.notWaiting", Map.of("person", row.name(), "state", proposal.state())));
        }
        if (proposal.proposedBy() == user.userId()) {
            return Optional.of(new Refusal("outcome.ownProposal", Map.of("person", row.name())));
        }
        if (user.hasStakeIn(row.personId())) {
            return Optional.of(Refusal.of("outcome.ownPerson"));
        }
        return Optional.empty();
    }

    /** Nobody decides on what they have not seen. */
    static Optional<Refusal> changed(StandingRow row, OutcomeView proposal, @Nullable SeenProposal seen) {
        return seen == null || seen.proposedAt() == null || seen.proposedAt().equals(proposal.proposedAt())
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "outcome.changedSince", Map.of("person", row.name(), "decision", proposal.decision())));
    }

    /**
     * Nothing is decided while markers differ, against what the rule says by now without a reason, or put off to a day that
     * has passed; and nobody is certified who never came and was never scored.
     */
    static Optional<Refusal> notToBeConfirmed(StandingRow row, OutcomeView proposal, LocalDate today) {
        if (row.unsettled() > 0 && proposal.decision() != OutcomeDecision.DEFERRED) {
            return Optional.of(new Refusal("outcome.unsettled", Map.of("person", row.name(), "n", row.unsettled())));
        }
        if (isPast(proposal.decision(), proposal.deferredUntil(), today)) {
            return Optional.of(new Refusal("outcome.deferredUntilPast", Map.of("person", row.name())));
        }
        if (proposal.decision().departsFrom(row.ruling()) && proposal.reason() == null) {
            return Optional.of(new Refusal(
                    "outcome.departsNow",
                    Map.of("person", row.name(), "decision", proposal.decision(), "ruling", row.ruling())));
        }
        boolean started = row.standing().attendedMinutes() > 0 || row.standing().score() != null;
        return proposal.decision().certifies() && !started
                ? Optional.of(new Refusal("outcome.neverStarted", Map.of("person", row.name())))
                : Optional.empty();
    }

    /**
     * Nobody is certified before the last session has begun: a certificate says what hours were taught until when.
     *
     * @param toCome sessions of the cohort that are still to begin
     */
    static Optional<Refusal> tooEarly(StandingRow row, OutcomeView proposal, int toCome) {
        return proposal.decision().certifies() && toCome > 0
                ? Optional.of(new Refusal("outcome.sessionsToCome", Map.of("person", row.name(), "n", toCome)))
                : Optional.empty();
    }

    /** Whether it is put off to a day that is no day to come. */
    static boolean isPast(OutcomeDecision decision, @Nullable LocalDate until, LocalDate today) {
        return decision == OutcomeDecision.DEFERRED && until != null && !until.isAfter(today);
    }
}
