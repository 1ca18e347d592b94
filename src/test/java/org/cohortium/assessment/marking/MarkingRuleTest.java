package org.cohortium.assessment.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Due on the tenth, five percent of a hundred points off for each day late, three days at the most. */
class MarkingRuleTest {
    private static final LocalDate DUE = LocalDate.of(2026, 10, 10);
    private static final MarkingRule RULE =
            new MarkingRule(DUE, new BigDecimal("0.05"), 3, BigDecimal.ZERO, BigDecimal.valueOf(5), BigDecimal.TEN);

    @Test
    void theLastDayIsInTime() {
        assertThat(RULE.daysLate(DUE, null)).isZero();
        assertThat(RULE.daysLate(DUE.plusDays(1), null)).isOne();
        assertThat(RULE.daysLate(DUE.plusDays(4), DUE.plusDays(3))).isOne();
    }

    @Test
    void takesNothingAfterTheLatestDay() {
        assertThat(RULE.isTooLate(DUE.plusDays(3), null)).isFalse();
        assertThat(RULE.isTooLate(DUE.plusDays(4), null)).isTrue();
        assertThat(RULE.isTooLate(DUE.plusDays(4), DUE.plusDays(1))).isFalse();
    }

    @Test
    void takesPointsOffForEachDayButNeverBelowNought() {
        assertThat(after("80", 2)).isEqualByComparingTo("70");
        assertThat(after("80", 0)).isEqualByComparingTo("80");
        assertThat(after("7", 2)).isEqualByComparingTo("0");
    }

    @Test
    void looksAgainAtWhatIsNearThePassMarkOnBothSides() {
        BigDecimal pass = BigDecimal.valueOf(50);
        assertThat(RULE.isBorderline(BigDecimal.valueOf(45), pass)).isTrue();
        assertThat(RULE.isBorderline(BigDecimal.valueOf(55), pass)).isTrue();
        assertThat(RULE.isBorderline(new BigDecimal("55.01"), pass)).isFalse();
        assertThat(RULE.isBorderline(BigDecimal.valueOf(50), null)).isFalse();
        assertThat(MarkingRule.NONE.isBorderline(pass, pass)).isFalse();
    }

    @Test
    void twoAgreeOnTheSameSideAndNearEnough() {
        BigDecimal pass = BigDecimal.valueOf(50);
        assertThat(RULE.agree(BigDecimal.valueOf(60), BigDecimal.valueOf(70), pass))
                .isTrue();
        assertThat(RULE.agree(BigDecimal.valueOf(60), BigDecimal.valueOf(71), pass))
                .isFalse();
        assertThat(RULE.agree(BigDecimal.valueOf(49), BigDecimal.valueOf(50), pass))
                .isFalse();
        assertThat(RULE.agree(BigDecimal.valueOf(49), BigDecimal.valueOf(50), null))
                .isTrue();
    }

    private static BigDecimal after(String points, int days) {
        return RULE.afterDeduction(new BigDecimal(points), BigDecimal.valueOf(100), DUE.plusDays(days), null);
    }
}
