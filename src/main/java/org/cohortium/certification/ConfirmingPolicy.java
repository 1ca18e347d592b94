package org.cohortium.certification;

import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.shared.Refusal;

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

    /** Nothing is decided while markers differ, and nobody is certified who never came and was never scored. */
    static Optional<Refusal> notToBeConfirmed(StandingRow row, OutcomeView proposal) {
        if (row.unsettled() > 0 && proposal.decision() != OutcomeDecision.DEFERRED) {
            return Optional.of(new Refusal("outcome.unsettled", Map.of("person", row.name(), "n", row.unsettled())));
        }
        boolean started = row.standing().attendedMinutes() > 0 || row.standing().score() != null;
        return proposal.decision().certifies() && !started
                ? Optional.of(new Refusal("outcome.neverStarted", Map.of("person", row.name())))
                : Optional.empty();
    }
}
