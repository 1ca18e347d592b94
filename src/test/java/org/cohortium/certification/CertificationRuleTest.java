package org.cohortium.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CertificationRuleTest {
    private final CertificationRule rule =
            new CertificationRule(new BigDecimal("0.8"), new BigDecimal("0.6"), new BigDecimal("0.85"));

    @Test
    void passesOnBothBounds() {
        assertThat(rule.decide(new Standing(960, 1200, 0, new BigDecimal("0.6"), 0, 0)))
                .isEqualTo(OutcomeDecision.PASS);
    }

    @Test
    void givesDistinctionFromItsBoundOn() {
        assertThat(rule.decide(new Standing(1200, 1200, 0, new BigDecimal("0.85"), 0, 0)))
                .isEqualTo(OutcomeDecision.DISTINCTION);
        assertThat(rule.decide(new Standing(1200, 1200, 0, new BigDecimal("0.8499"), 0, 0)))
                .isEqualTo(OutcomeDecision.PASS);
    }

    @Test
    void failsOneMinuteShortOfAttendance() {
        assertThat(rule.decide(new Standing(959, 1200, 0, new BigDecimal("0.9"), 0, 0)))
                .isEqualTo(OutcomeDecision.FAIL);
    }

    @Test
    void failsWhereARequiredAssessmentWasNotPassed() {
        assertThat(rule.decide(new Standing(1200, 1200, 0, new BigDecimal("0.9"), 0, 1)))
                .isEqualTo(OutcomeDecision.FAIL);
    }

    @Test
    void isIncompleteWhileScoresOrMarksAreMissing() {
        assertThat(rule.decide(new Standing(1200, 1200, 0, new BigDecimal("0.9"), 1, 0)))
                .isEqualTo(OutcomeDecision.INCOMPLETE);
        assertThat(rule.decide(new Standing(1200, 1200, 1, new BigDecimal("0.9"), 0, 0)))
                .isEqualTo(OutcomeDecision.INCOMPLETE);
    }

    @Test
    void failsWithoutAnyScoreWhereNothingIsMissing() {
        assertThat(rule.decide(new Standing(0, 0, 0, null, 0, 0))).isEqualTo(OutcomeDecision.FAIL);
    }

    @Test
    void refusesMoreMinutesAttendedThanExpected() {
        assertThatThrownBy(() -> new Standing(61, 60, 0, null, 0, 0)).hasMessageContaining("60");
    }
}
