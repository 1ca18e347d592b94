package org.cohortium.assessment.marking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cohortium.assessment.RecordingScores;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Laying down how work is marked in a cohort: for its host's coordinators and administrators, not for who marks. */
@ApplicationScoped
public class KeepingMarkingRules {
    private static final int MOST_DAYS = 366;
    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(10_000);
    private static final int POINT_DECIMALS = 2;
    private static final int SHARE_DECIMALS = 4;

    private MarkingRules rules;
    private MarkingFigures figures;
    private Submissions submissions;
    private SettlingScores scores;
    private RecordingScores recording;
    private CurrentUser user;
    private Event<DomainEvent> events;
    private final SecureRandom chance = new SecureRandom();

    @SuppressWarnings("NullAway") // for the container's proxy
    protected KeepingMarkingRules() {}

    @Inject
    KeepingMarkingRules(
            MarkingRules rules,
            MarkingFigures figures,
            Submissions submissions,
            SettlingScores scores,
            RecordingScores recording,
            CurrentUser user,
            Event<DomainEvent> events) {
        this.rules = rules;
        this.figures = figures;
        this.submissions = submissions;
        this.scores = scores;
        this.recording = recording;
        this.user = user;
        this.events = events;
    }

    /** Whether the signed-in person lays down rules in that cohort. */
    public boolean mayKeepIn(String cohort) {
        return recording.reachesAs(cohort, Role.ADMIN, Role.COORDINATOR);
    }

    /**
     * Lays a rule down. Deductions for being late are worked out anew for settled works; who marks a second time is decided
     * by the rule in force when the first marks are given.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such cohort of theirs, or its curriculum has no such assessment with a rubric
     * @throws org.cohortium.identity.NotAllowed if they lay down no rules
     */
    @Transactional
    public Optional<Refusal> keep(String cohort, long assessment, MarkingRule rule) {
        user.require(Role.ADMIN, Role.COORDINATOR);
        if (!mayKeepIn(cohort)) {
            throw new NoSuchThing("cohort", cohort);
        }
        figures.requireRubric(cohort, assessment);
        Optional<Refusal> refusal = refusal(rule);
        if (refusal.isEmpty()) {
            rules.keep(cohort, assessment, rule, chance.nextLong());
            scores.of(cohort, submissions.locked(cohort, assessment), rule);
            events.fire(MarkingEvent.of(cohort, "marking.rule", details(assessment, rule)));
        }
        return refusal;
    }

    private static Optional<Refusal> refusal(MarkingRule rule) {
        if (!isShare(rule.lateDeduction()) || !isShare(rule.secondShare())) {
            return Optional.of(Refusal.of("marking.rule.share"));
        }
        if (!isPoints(rule.borderline()) || !isPoints(rule.tolerance())) {
            return Optional.of(new Refusal("marking.rule.points", Map.of("most", MOST_POINTS)));
        }
        Integer latest = rule.latestDays();
        if (latest != null && (latest < 0 || latest > MOST_DAYS)) {
            return Optional.of(new Refusal("marking.rule.days", Map.of("most", MOST_DAYS)));
        }
        return rule.dueOn() == null && (rule.lateDeduction().signum() > 0 || latest != null)
                ? Optional.of(Refusal.of("marking.rule.noLastDay"))
                : Optional.empty();
    }

    private static boolean isShare(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(BigDecimal.ONE) <= 0
                && number.stripTrailingZeros().scale() <= SHARE_DECIMALS;
    }

    private static boolean isPoints(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(MOST_POINTS) <= 0
                && number.stripTrailingZeros().scale() <= POINT_DECIMALS;
    }

    private static Map<String, Object> details(long assessment, MarkingRule rule) {
        Map<String, Object> details = new HashMap<>(Map.of(
                "assessment", assessment,
                "lateDeduction", rule.lateDeduction(),
                "secondShare", rule.secondShare(),
                "borderline", rule.borderline(),
                "tolerance", rule.tolerance()));
        if (rule.dueOn() != null) {
            details.put("dueOn", rule.dueOn().toString());
        }
        if (rule.latestDays() != null) {
            details.put("latestDays", rule.latestDays());
        }
        return details;
    }
}
