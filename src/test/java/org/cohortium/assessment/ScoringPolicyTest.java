package org.cohortium.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which points can be recorded: an assessment of 40 points, a person with one attempt so far, on the sixth of October,
 * in a cohort that began on the first of September. */
class ScoringPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 6);
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final ScoringPolicy.Time TIME = ScoringPolicy.Time.of(START, TODAY);
    private static final Set<Attempt> KNOWN = Set.of(new Attempt(1, 2, 1));

    @Test
    void takesPointsFromNoughtToTheMaximum() {
        assertThat(rule(1, "0", null)).isNull();
        assertThat(rule(1, "40", TODAY)).isNull();
        assertThat(rule(1, "17.25", null)).isNull();
    }

    @Test
    void refusesPointsBeyondTheMaximumBelowNoughtOrTooFine() {
        assertThat(rule(1, "40.01", null)).isEqualTo("score.points");
        assertThat(rule(1, "-1", null)).isEqualTo("score.points");
        assertThat(rule(1, "1.005", null)).isEqualTo("score.decimals");
    }

    @Test
    void takesAttemptsInTurn() {
        assertThat(rule(2, "10", null)).isNull();
        assertThat(rule(3, "10", null)).isEqualTo("score.attempt");
        assertThat(rule(0, "10", null)).isEqualTo("score.attempt");
    }

    @Test
    void refusesADayToCome() {
        assertThat(rule(1, "10", TODAY.plusDays(1))).isEqualTo("score.notYet");
    }

    @Test
    void refusesADayLongBeforeTheCohortBegins() {
        assertThat(rule(1, "10", START.minusYears(1))).isNull();
        assertThat(rule(1, "10", START.minusYears(1).minusDays(1))).isEqualTo("score.longAgo");
    }

    @Test
    void refusesStrangersAndOtherAssessments() {
        Scoring scoring = new Scoring(1, 2, 1, BigDecimal.ONE, null);
        assertThat(ScoringPolicy.refusal(scoring, BigDecimal.TEN, null, KNOWN, TIME))
                .map(Refusal::rule)
                .contains("score.notInCohort");
        assertThat(ScoringPolicy.refusal(scoring, null, "Amina", KNOWN, TIME))
                .map(Refusal::rule)
                .contains("score.noSuchAssessment");
    }

    private static @Nullable String rule(int attempt, String points, @Nullable LocalDate day) {
        Scoring scoring = new Scoring(1, 2, attempt, new BigDecimal(points), day);
        return ScoringPolicy.refusal(scoring, new BigDecimal("40"), "Amina", KNOWN, TIME)
                .map(Refusal::rule)
                .orElse(null);
    }
}
