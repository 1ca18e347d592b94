package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Proposing certification decisions: for facilitators of the cohort. Somebody else confirms them. */
@ApplicationScoped
public class ProposingOutcomes {
    private Outcomes outcomes;
    private StandingFigures standings;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ProposingOutcomes() {}

    @Inject
    public ProposingOutcomes(
            Outcomes outcomes, StandingFigures standings, CurrentUser user, Clock clock, Event<DomainEvent> events) {
        this.outcomes = outcomes;
        this.standings = standings;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the signed-in person proposes in that cohort. */
    public boolean mayProposeIn(String cohort) {
        return (user.is(Role.ADMIN) || user.is(Role.FACILITATOR))
                && standings.reaches(cohort, user.scopeAs(Role.ADMIN, Role.FACILITATOR));
    }

    /**
     * Proposes a decision; an earlier proposal, or one that was returned, is replaced.
     *
     * @return why it was not taken, or nothing
     * @throws NoSuchThing if there is no such person in a cohort they propose for
     * @throws org.cohortium.identity.NotAllowed if they propose for nobody
     */
    @Transactional
    public Optional<Refusal> propose(Proposal proposal) {
        outcomes.lockEnrolment(proposal.enrolmentId());
        StandingRow row = standings
                .of(proposal.enrolmentId(), user.scopeAs(Role.ADMIN, Role.FACILITATOR))
                .orElseThrow(() -> new NoSuchThing("enrolment", proposal.enrolmentId()));
        Optional<Refusal> refusal = refusal(proposal, row);
        if (refusal.isEmpty()) {
            write(proposal, row);
        }
        return refusal;
    }

    private void write(Proposal proposal, StandingRow row) {
        boolean departs = proposal.decision().departsFrom(row.ruling());
        Optional<Outcome> earlier = outcomes.of(proposal.enrolmentId());
        if (earlier.isPresent()) {
            earlier.get().propose(proposal, departs, user.userId(), clock.instant());
        } else {
            outcomes.add(new Outcome(
                    outcomes.enrolment(proposal.enrolmentId()), proposal, departs, user.userId(), clock.instant()));
        }
        events.fire(new OutcomeProposed(proposal, row.ruling(), row.standing()));
    }

    private Optional<Refusal> refusal(Proposal proposal, StandingRow row) {
        if (user.hasStakeIn(row.personId())) {
            return Optional.of(Refusal.of("outcome.ownPerson"));
        }
        if (row.decided().filter(OutcomeView::isFinal).isPresent()) {
            return Optional.of(new Refusal("outcome.confirmedAlready", Map.of("person", row.name())));
        }
        if (row.unsettled() > 0 && proposal.decision() != OutcomeDecision.DEFERRED) {
            return Optional.of(new Refusal("outcome.unsettled", Map.of("person", row.name(), "n", row.unsettled())));
        }
        if (proposal.decision() == OutcomeDecision.DEFERRED && proposal.deferredUntil() == null) {
            return Optional.of(new Refusal("outcome.deferredUntilMissing", Map.of("person", row.name())));
        }
        if (ConfirmingPolicy.isPast(
                proposal.decision(), proposal.deferredUntil(), LocalDate.now(clock.withZone(user.zone())))) {
            return Optional.of(new Refusal("outcome.deferredUntilPast", Map.of("person", row.name())));
        }
        if (proposal.decision().departsFrom(row.ruling()) && proposal.reason() == null) {
            return Optional.of(new Refusal(
                    "outcome.reasonMissing",
                    Map.of("person", row.name(), "decision", proposal.decision(), "ruling", row.ruling())));
        }
        return Optional.empty();
    }
}
