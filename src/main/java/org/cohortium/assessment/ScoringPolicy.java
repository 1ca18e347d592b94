package org.cohortium.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The rule which points can be recorded for whom. */
final class ScoringPolicy {
    private static final int DECIMALS = 2;

    /** A test may be taken before the cohort begins, by those who apply; a year before, it is a slip. */
    private static final int YEARS_BEFORE = 1;

    private ScoringPolicy() {}

    /** The days between which somebody of a cohort can be scored, both included. */
    record Time(LocalDate earliest, LocalDate today) {
        static Time of(LocalDate cohortStarts, LocalDate today) {
            return new Time(cohortStarts.minusYears(YEARS_BEFORE), today);
        }
    }

    /**
     * @param maxPoints of the assessment; null where the cohort has no such assessment
     * @param person their name; null where nobody with a seat in the cohort has the enrolment
     * @param known attempts that are scored already
     */
    static Optional<Refusal> refusal(
            Scoring scoring, @Nullable BigDecimal maxPoints, @Nullable String person, Set<Attempt> known, Time time) {
        if (person == null) {
            return Optional.of(new Refusal("score.notInCohort", Map.of("enrolment", scoring.enrolmentId())));
        }
        if (maxPoints == null) {
            return Optional.of(new Refusal("score.noSuchAssessment", Map.of("assessment", scoring.assessmentId())));
        }
        if (scoring.points().signum() < 0 || scoring.points().compareTo(maxPoints) > 0) {
            return Optional.of(new Refusal(
                    "score.points", Map.of("person", person, "points", scoring.points(), "most", maxPoints)));
        }
        if (scoring.points().stripTrailingZeros().scale() > DECIMALS) {
            return Optional.of(new Refusal("score.decimals", Map.of("person", person, "points", scoring.points())));
        }
        return attemptOrDay(scoring, person, known, time);
    }

    private static Optional<Refusal> attemptOrDay(Scoring scoring, String person, Set<Attempt> known, Time time) {
        int before = scoring.attempt() - 1;
        boolean inTurn = before == 0
                || before > 0
                        && (known.contains(scoring.ofAttempt())
                                || known.contains(new Attempt(scoring.enrolmentId(), scoring.assessmentId(), before)));
        if (!inTurn) {
            return Optional.of(new Refusal("score.attempt", Map.of("person", person, "attempt", scoring.attempt())));
        }
        return day(scoring.scoredOn(), person, time);
    }

    private static Optional<Refusal> day(@Nullable LocalDate day, String person, Time time) {
        if (day != null && day.isAfter(time.today())) {
            return Optional.of(new Refusal("score.notYet", Map.of("person", person, "day", day)));
        }
        return day != null && day.isBefore(time.earliest())
                ? Optional.of(
                        new Refusal("score.longAgo", Map.of("person", person, "day", day, "earliest", time.earliest())))
                : Optional.empty();
    }
}
