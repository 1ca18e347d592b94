package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.certification.Appeals.Contested;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.shared.Said;

/**
 * Appealing against a confirmed outcome: by the person it is about, or by staff of the cohort for them, within two months.
 * Decided by an administrator or a coordinator of the host who neither proposed nor confirmed it. An appeal upheld gives
 * the outcome back, to be proposed anew.
 */
@ApplicationScoped
public class Appealing {
    private static final Duration TIME = Duration.ofDays(60);

    private Appeals appeals;
    private Outcomes outcomes;
    private StandingFigures standings;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected Appealing() {}

    @Inject
    Appealing(
            Appeals appeals,
            Outcomes outcomes,
            StandingFigures standings,
            CurrentUser user,
            Clock clock,
            Event<DomainEvent> events) {
        this.appeals = appeals;
        this.outcomes = outcomes;
        this.standings = standings;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Appeals of a cohort, open ones first; none for who does not see everybody of it. */
    public List<AppealView> ofCohort(String cohort) {
        return standings.sees(cohort) ? appeals.ofCohort(cohort, user.userId()) : List.of();
    }

    /** The latest appeal about an enrolment, if the reader sees where the person stands. */
    public Optional<AppealView> latest(long enrolment) {
        return standings.find(enrolment).flatMap(row -> appeals.latest(enrolment, user.userId()));
    }

    /** Whether the signed-in person decides on appeals in that cohort. */
    public boolean mayDecideIn(String cohort) {
        return (user.is(Role.ADMIN) || user.is(Role.COORDINATOR))
                && standings.reaches(cohort, user.scopeAs(Role.ADMIN, Role.COORDINATOR));
    }

    /**
     * Files an appeal.
     *
     * @param why needed
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such enrolment, or the reader neither is the person nor looks after the cohort
     */
    @Transactional
    public Optional<Refusal> file(long enrolment, String why) {
        requireTheirs(enrolment);
        Contested outcome = appeals.ofEnrolment(enrolment).orElseThrow(() -> new NoSuchThing("outcome", enrolment));
        Optional<Refusal> refusal = notToBeFiled(outcome, why).or(() -> notByWhoDecided(outcome));
        if (refusal.isEmpty()) {
            appeals.file(outcome, why.strip(), user.userId(), clock.instant());
            events.fire(
                    new AppealEvent("outcome.appealed", enrolment, facts(enrolment, Map.of("reason", why.strip()))));
        }
        return refusal;
    }

    /**
     * Decides on an appeal.
     *
     * @param uphold gives the outcome back; else it stays
     * @param answer to who filed it, needed
     * @return why not, or nothing
     * @throws NoSuchThing if there is no open appeal of that number that they may decide on
     * @throws org.cohortium.identity.NotAllowed if they decide on none
     */
    @Transactional
    public Optional<Refusal> decide(long appeal, boolean uphold, String answer) {
        Contested outcome = appeals.ofAppeal(appeal, user.scopeAs(Role.ADMIN, Role.COORDINATOR))
                .orElseThrow(() -> new NoSuchThing("appeal", appeal));
        outcomes.lock(List.of(outcome.outcomeId()));
        Optional<Refusal> refusal = notToBeDecided(outcome, uphold, answer);
        if (refusal.isPresent()) {
            return refusal;
        }
        Instant now = clock.instant();
        if (uphold) {
            outcomes.withId(outcome.outcomeId()).reopen(user.userId(), now, answer.strip());
        }
        AppealState state = uphold ? AppealState.UPHELD : AppealState.REJECTED;
        appeals.decide(appeal, state, answer.strip(), user.userId(), now);
        events.fire(new AppealEvent(
                uphold ? "outcome.appealUpheld" : "outcome.appealRejected",
                outcome.enrolmentId(),
                facts(
                        outcome.enrolmentId(),
                        Map.of(
                                "answer",
                                answer.strip(),
                                "decision",
                                outcome.decision().name()))));
        return Optional.empty();
    }

    /** What is told of a step, with the facts at that moment. */
    private Map<String, Object> facts(long enrolment, Map<String, Object> told) {
        Map<String, Object> details = new HashMap<>(told);
        standings.find(enrolment).ifPresent(row -> {
            details.putAll(row.standing().facts());
            details.put("ruling", row.ruling().name());
        });
        return details;
    }

    /** The person themselves, or who changes things in the cohort. */
    private void requireTheirs(long enrolment) {
        StandingRow row = standings.find(enrolment).orElseThrow(() -> new NoSuchThing("enrolment", enrolment));
        boolean own = Long.valueOf(row.personId()).equals(user.scope().person());
        if (!own) {
            standings
                    .of(enrolment, user.scopeAs(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR))
                    .orElseThrow(() -> new NoSuchThing("enrolment", enrolment));
        }
    }

    private Optional<Refusal> notToBeFiled(Contested outcome, String why) {
        Instant confirmed = outcome.confirmedAt();
        if (outcome.state() != OutcomeState.CONFIRMED
                || confirmed == null
                || !outcome.decision().isFinal()) {
            return Optional.of(new Refusal("appeal.notConfirmed", Map.of("person", outcome.name())));
        }
        if (outcome.appeals() > 0) {
            return Optional.of(new Refusal("appeal.already", Map.of("person", outcome.name())));
        }
        if (clock.instant().isAfter(confirmed.plus(TIME))) {
            return Optional.of(new Refusal("appeal.tooLate", Map.of("days", TIME.toDays())));
        }
        return Said.isNothing(why) ? Optional.of(Refusal.of("appeal.reasonMissing")) : Optional.empty();
    }

    /** One appeal is all there is: nobody uses it up against their own decision. */
    private Optional<Refusal> notByWhoDecided(Contested outcome) {
        return hadPart(outcome)
                ? Optional.of(new Refusal("appeal.filedByWhoDecided", Map.of("person", outcome.name())))
                : Optional.empty();
    }

    private boolean hadPart(Contested outcome) {
        Long confirmedBy = outcome.confirmedBy();
        return outcome.proposedBy() == user.userId() || confirmedBy != null && confirmedBy == user.userId();
    }

    private Optional<Refusal> notToBeDecided(Contested outcome, boolean uphold, String answer) {
        if (user.hasStakeIn(outcome.personId())) {
            return Optional.of(Refusal.of("outcome.ownPerson"));
        }
        if (hadPart(outcome)) {
            return Optional.of(new Refusal("appeal.hadPart", Map.of("person", outcome.name())));
        }
        Long filedBy = outcome.filedBy();
        if (filedBy != null && filedBy == user.userId()) {
            return Optional.of(new Refusal("appeal.filedIt", Map.of("person", outcome.name())));
        }
        if (Said.isNothing(answer)) {
            return Optional.of(Refusal.of("appeal.answerMissing"));
        }
        return uphold && outcome.certificate() != null
                ? Optional.of(new Refusal("appeal.certificate", Map.of("number", outcome.certificate())))
                : Optional.empty();
    }

    private record AppealEvent(String action, long enrolment, Map<String, Object> details) implements DomainEvent {
        @Override
        public String subjectType() {
            return "enrolment";
        }

        @Override
        public String subjectId() {
            return Long.toString(enrolment);
        }
    }
}
