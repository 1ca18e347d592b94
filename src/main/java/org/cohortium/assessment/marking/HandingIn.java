package org.cohortium.assessment.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohortium.assessment.RecordingScores;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Entering when work was handed in, and giving somebody more time: for who records scores in the cohort. */
@ApplicationScoped
public class HandingIn {
    private Submissions submissions;
    private MarkingFigures figures;
    private MarkingRules rules;
    private SettlingScores scores;
    private RecordingScores recording;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected HandingIn() {}

    @Inject
    HandingIn(
            Submissions submissions,
            MarkingFigures figures,
            MarkingRules rules,
            SettlingScores scores,
            RecordingScores recording,
            CurrentUser user,
            Clock clock,
            Event<DomainEvent> events) {
        this.submissions = submissions;
        this.figures = figures;
        this.rules = rules;
        this.scores = scores;
        this.recording = recording;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Enters when work was handed in, all or none. Another day for a work that has points already has them worked out anew.
     *
     * @param assessment one with a rubric
     * @return why nothing was entered, or nothing when all went in
     * @throws NoSuchThing if there is no such cohort of theirs, or its curriculum has no such assessment with a rubric
     */
    @Transactional
    public Optional<Refusal> enter(String cohort, long assessment, List<HandedIn> works) {
        recording.requireTheirs(cohort);
        figures.requireRubric(cohort, assessment);
        Map<Long, MarkingFigures.Seat> seats = figures.seats(cohort, assessment);
        LocalDate today = LocalDate.ofInstant(clock.instant(), figures.zone(cohort));
        Set<Long> seen = new HashSet<>();
        Optional<Refusal> refusal = works.stream()
                .flatMap(work -> refusal(work, seats.get(work.enrolmentId()), today)
                        .or(() -> seen.add(work.enrolmentId())
                                ? Optional.empty()
                                : Optional.of(new Refusal(
                                        "submission.twice",
                                        Map.of(
                                                "person",
                                                seats.get(work.enrolmentId()).name()))))
                        .stream())
                .findFirst();
        if (refusal.isEmpty() && !works.isEmpty()) {
            works.forEach(work -> submissions.handIn(work, assessment));
            scores.of(cohort, submissions.locked(cohort, assessment), rules.of(cohort, assessment));
            events.fire(MarkingEvent.of(
                    cohort, "submission.entered", Map.of("assessment", assessment, "works", works.size())));
        }
        return refusal;
    }

    /**
     * Gives somebody more time. Points that are settled are worked out anew.
     *
     * @param to a day after the last one for all
     * @param reason needed
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such work of theirs
     */
    @Transactional
    public Optional<Refusal> extend(long submission, LocalDate to, String reason) {
        Submission work = submissions
                .locked(submission, user.scopeAs(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR))
                .orElseThrow(() -> new NoSuchThing("submission", submission));
        MarkingRule rule = rules.of(work.cohort(), work.assessmentId());
        Optional<Refusal> refusal = notToBeExtended(work, rule, to, reason);
        if (refusal.isEmpty()) {
            submissions.extend(submission, to, reason.strip());
            Submission after = submissions.find(submission, user.scope()).orElseThrow();
            scores.of(work.cohort(), List.of(after), rule);
            events.fire(MarkingEvent.of(
                    work, "submission.extended", Map.of("to", to.toString(), "reason", reason.strip())));
        }
        return refusal;
    }

    private Optional<Refusal> refusal(HandedIn work, MarkingFigures.Seat seat, LocalDate today) {
        if (seat == null) {
            return Optional.of(new Refusal("score.notInCohort", Map.of("enrolment", work.enrolmentId())));
        }
        if (user.hasStakeIn(seat.personId())) {
            return Optional.of(Refusal.of("score.ownPerson"));
        }
        if (work.attempt() < 1 || work.attempt() > seat.attempts() + 1) {
            return Optional.of(new Refusal("score.attempt", Map.of("person", seat.name(), "attempt", work.attempt())));
        }
        return work.day().isAfter(today)
                ? Optional.of(new Refusal("submission.notYet", Map.of("person", seat.name(), "day", work.day())))
                : Optional.empty();
    }

    private Optional<Refusal> notToBeExtended(Submission work, MarkingRule rule, LocalDate to, String reason) {
        if (user.hasStakeIn(work.personId())) {
            return Optional.of(Refusal.of("score.ownPerson"));
        }
        LocalDate due = rule.dueOn();
        if (due == null) {
            return Optional.of(Refusal.of("submission.noLastDay"));
        }
        if (!to.isAfter(due)) {
            return Optional.of(new Refusal("submission.notLater", Map.of("day", to, "due", due)));
        }
        return reason.isBlank() ? Optional.of(Refusal.of("submission.reasonMissing")) : Optional.empty();
    }
}
