package org.cohortium.assessment.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.assessment.marking.Submission.Marking;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Marking a work with the rubric: for the cohort's facilitators, its host's coordinators and administrators. Where the
 * rule asks for a second marker, the points count once two agree or a third person has settled between them.
 */
@ApplicationScoped
public class MarkingWork {
    private Submissions submissions;
    private MarkingFigures figures;
    private MarkingRules rules;
    private SettlingScores scores;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected MarkingWork() {}

    @Inject
    MarkingWork(
            Submissions submissions,
            MarkingFigures figures,
            MarkingRules rules,
            SettlingScores scores,
            CurrentUser user,
            Clock clock,
            Event<DomainEvent> events) {
        this.submissions = submissions;
        this.figures = figures;
        this.rules = rules;
        this.scores = scores;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Keeps marks that are not ready yet; nobody else sees them.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such work that they mark
     */
    @Transactional
    public Optional<Refusal> keepDraft(long submission, Marks marks) {
        return give(submission, marks, false);
    }

    /**
     * Gives marks: of the part whose turn it is for the signed-in person.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such work that they mark
     */
    @Transactional
    public Optional<Refusal> give(long submission, Marks marks) {
        return give(submission, marks, true);
    }

    /**
     * Goes on with a draft that somebody else began and left.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such work that they mark
     */
    @Transactional
    public Optional<Refusal> takeOver(long submission) {
        Submission work = theirs(submission);
        Optional<Marking> draft = Turn.toTakeOver(work, user.userId());
        if (user.hasStakeIn(work.personId())) {
            return Optional.of(Refusal.of("score.ownPerson"));
        }
        if (draft.isEmpty()) {
            return Optional.of(new Refusal("marking.noDraft", Map.of("person", work.person())));
        }
        submissions.mark(submission, draft.get().part(), draft.get().marks(), null, user.userId(), clock.instant());
        events.fire(MarkingEvent.of(
                work, "marking.takenOver", Map.of("from", draft.get().name())));
        return Optional.empty();
    }

    private Optional<Refusal> give(long submission, Marks marks, boolean whole) {
        Submission work = theirs(submission);
        MarkingRule rule = rules.of(work.cohort(), work.assessmentId());
        Turn turn = Turn.of(work, user.userId());
        Part part = turn.part();
        if (part == null) {
            return Optional.ofNullable(turn.refusal());
        }
        Optional<Refusal> refusal = refusal(work, rule, part, marks, whole);
        if (refusal.isEmpty() && whole) {
            settle(work, rule, part, marks);
        } else if (refusal.isEmpty()) {
            submissions.mark(work.id(), part, marks, null, user.userId(), clock.instant());
        }
        return refusal;
    }

    private void settle(Submission work, MarkingRule rule, Part part, Marks marks) {
        BigDecimal points = marks.sum();
        Submission after = Moderation.after(work, part, points, rule, () -> isDrawn(work, rule));
        submissions.mark(work.id(), part, marks, points, user.userId(), clock.instant());
        submissions.keep(after);
        scores.of(work.cohort(), List.of(after), rule);
        events.fire(MarkingEvent.of(
                work,
                "marking.given",
                Map.of(
                        "assessment", work.assessmentId(),
                        "attempt", work.attempt(),
                        "part", part.name(),
                        "points", points,
                        "state", after.state().name())));
    }

    private boolean isDrawn(Submission work, MarkingRule rule) {
        return rules.next(work.cohort(), work.assessmentId())
                .filter(place -> Draw.takes(place.draw(), place.marked(), rule.secondShare()))
                .isPresent();
    }

    private @Nullable Refusal barred(Submission work, MarkingRule rule) {
        if (user.hasStakeIn(work.personId())) {
            return Refusal.of("score.ownPerson");
        }
        return rule.isTooLate(work.handedInOn(), work.extendedTo())
                ? new Refusal(
                        "marking.tooLate",
                        Map.of("person", work.person(), "days", rule.daysLate(work.handedInOn(), work.extendedTo())))
                : null;
    }

    private Optional<Refusal> refusal(Submission work, MarkingRule rule, Part part, Marks marks, boolean whole) {
        Refusal barred = barred(work, rule);
        if (barred != null) {
            return Optional.of(barred);
        }
        if (!whole && work.given(part).isPresent()) {
            return Optional.of(new Refusal("marking.givenAlready", Map.of("person", work.person())));
        }
        return MarksPolicy.refusal(
                figures.rubric(work.assessmentId(), user.language().getLanguage()), marks, part, whole);
    }

    private Submission theirs(long submission) {
        return submissions
                .locked(submission, user.scopeAs(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR))
                .orElseThrow(() -> new NoSuchThing("submission", submission));
    }
}
