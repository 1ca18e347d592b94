package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.Said;
import org.jspecify.annotations.Nullable;

/**
 * Confirming proposed certification decisions, or giving them back with a reason. For administrators, and for
 * coordinators of the host; never for who proposed it, nor for the person it is about.
 */
@ApplicationScoped
public class ConfirmingOutcomes {
    /** As many outcomes as are confirmed in one go. */
    public static final int MOST = 2_000;

    private Outcomes outcomes;
    private StandingFigures standings;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected ConfirmingOutcomes() {}

    @Inject
    public ConfirmingOutcomes(
            Outcomes outcomes, StandingFigures standings, CurrentUser user, Clock clock, Event<DomainEvent> events) {
        this.outcomes = outcomes;
        this.standings = standings;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the signed-in person confirms in that cohort. */
    public boolean mayConfirmIn(String cohort) {
        return (user.is(Role.ADMIN) || user.is(Role.COORDINATOR))
                && standings.reaches(cohort, user.scopeAs(Role.ADMIN, Role.COORDINATOR));
    }

    /** Whether the signed-in person may decide on that proposal: it waits, and is not their own nor about them. */
    public boolean mayDecideOn(StandingRow row) {
        return row.decided()
                .filter(proposal ->
                        ConfirmingPolicy.refusal(row, proposal, user).isEmpty())
                .isPresent();
    }

    /**
     * Confirms each of the proposals. Each stands for itself: what a rule forbids is refused, the others go through.
     * Who is certified, and who fails in spite of enough attendance and work, has thereby completed.
     *
     * @param seen at most {@link #MOST}; one that is not there, or not theirs to see, is refused as unknown, one that was
     *     proposed anew meanwhile as changed
     * @return one answer for each, in no order
     * @throws org.cohortium.identity.NotAllowed if the signed-in person confirms nothing
     */
    @Transactional
    public List<OutcomeAnswer> confirm(Collection<SeenProposal> seen) {
        return decide(seen, OutcomeState.CONFIRMED, null);
    }

    /**
     * Gives a proposal back.
     *
     * @param why needed
     * @return what came of it
     * @throws org.cohortium.identity.NotAllowed if the signed-in person confirms nothing
     */
    @Transactional
    public OutcomeAnswer giveBack(SeenProposal seen, @Nullable String why) {
        return decide(List.of(seen), OutcomeState.RETURNED, why == null || Said.isNothing(why) ? null : why.strip())
                .get(0);
    }

    private List<OutcomeAnswer> decide(Collection<SeenProposal> all, OutcomeState next, @Nullable String note) {
        Scope scope = user.scopeAs(Role.ADMIN, Role.COORDINATOR);
        if (all.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " outcomes in one go, not " + all.size());
        }
        Map<Long, SeenProposal> seen = new HashMap<>();
        all.forEach(each -> seen.put(each.outcomeId(), each));
        Set<Long> ids = seen.keySet();
        Set<Long> missing = new HashSet<>(ids);
        List<OutcomeAnswer> answers = new ArrayList<>();
        outcomes.lock(ids);
        for (StandingRow row : standings.ofOutcomes(ids, scope)) {
            OutcomeView proposal = row.decided().orElseThrow();
            missing.remove(proposal.outcomeId());
            Optional<Refusal> refusal = ConfirmingPolicy.changed(row, proposal, seen.get(proposal.outcomeId()))
                    .or(() -> refusal(row, proposal, next, note));
            if (refusal.isEmpty()) {
                write(row, proposal, next, note);
            }
            answers.add(new OutcomeAnswer(proposal.outcomeId(), row.enrolmentId(), refusal.orElse(null)));
        }
        missing.forEach(id -> answers.add(new OutcomeAnswer(id, null, Refusal.of("outcome.unknown"))));
        return answers;
    }

    private Optional<Refusal> refusal(StandingRow row, OutcomeView proposal, OutcomeState next, @Nullable String note) {
        Optional<Refusal> refusal = ConfirmingPolicy.refusal(row, proposal, user);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (next == OutcomeState.RETURNED) {
            return note == null ? Optional.of(Refusal.of("outcome.noteMissing")) : Optional.empty();
        }
        return ConfirmingPolicy.notToBeConfirmed(row, proposal, LocalDate.now(clock.withZone(user.zone())))
                .or(() -> ConfirmingPolicy.tooEarly(
                        row, proposal, standings.sessionsToCome(row.cohort(), clock.instant())));
    }

    private void write(StandingRow row, OutcomeView proposal, OutcomeState next, @Nullable String note) {
        Outcome outcome = outcomes.withId(proposal.outcomeId());
        if (next == OutcomeState.RETURNED) {
            outcome.giveBack(user.userId(), clock.instant(), String.valueOf(note));
        } else {
            outcome.confirm(
                    user.userId(), clock.instant(), note, proposal.decision().departsFrom(row.ruling()));
            if (proposal.decision().certifies()
                    || proposal.decision() == OutcomeDecision.FAIL && row.rule().isCompleted(row.standing())) {
                outcome.enrolment().complete(clock.instant());
            }
        }
        events.fire(new OutcomeDecided(row, proposal, next, note));
    }
}
