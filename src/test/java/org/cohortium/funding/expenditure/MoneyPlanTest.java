package org.cohortium.funding.expenditure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyPlanTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 15);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final List<MonthSpent> SPENT = List.of(
            spent(1, Category.VENUE, "100"),
            spent(2, Category.VENUE, "400"),
            spent(4, Category.TRAVEL, "300"),
            spent(5, Category.TRAVEL, "300"),
            spent(6, Category.TRAVEL, "50"));

    @Test
    void goesOnAsInTheLastThreeWholeMonths() {
        MoneyPlan plan = plan(LocalDate.of(2026, 6, 10));
        assertThat(plan.months()).isEqualTo(5);
        assertThat(plan.monthsLeft()).isEqualTo(7);
        assertThat(plan.spent()).isEqualByComparingTo("1150");
        assertThat(plan.remaining()).isEqualByComparingTo("850");
        assertThat(plan.recent()).isEqualByComparingTo("200");
        assertThat(plan.whole()).isEqualByComparingTo("220");
        assertThat(plan.forecast()).isEqualByComparingTo("2500");
        assertThat(plan.forecastWhole()).isEqualByComparingTo("2640");
        assertThat(plan.categories())
                .extracting(one -> one.category() + " " + one.spent() + " " + one.recent())
                .containsExactly("TRAVEL 650 200.00", "VENUE 500 0.00");
    }

    @Test
    void saysNothingOfRatesBeforeAMonthIsGone() {
        MoneyPlan plan = plan(LocalDate.of(2026, 1, 31));
        assertThat(plan.months()).isZero();
        assertThat(plan.monthsLeft()).isEqualTo(12);
        assertThat(plan.recent()).isNull();
        assertThat(plan.forecast()).isNull();
        assertThat(plan(LocalDate.of(2025, 6, 1)).monthsLeft()).isEqualTo(12);
    }

    @Test
    void takesTheMonthsThatAreGoneWhereTheyAreFewer() {
        MoneyPlan plan = plan(LocalDate.of(2026, 3, 1));
        assertThat(plan.recentMonths()).isEqualTo(2);
        assertThat(plan.recent()).isEqualByComparingTo("250");
    }

    @Test
    void foreseesNothingMoreOnceTheGrantIsOver() {
        MoneyPlan plan = plan(LocalDate.of(2027, 3, 1));
        assertThat(plan.months()).isEqualTo(12);
        assertThat(plan.monthsLeft()).isZero();
        assertThat(plan.forecast()).isEqualByComparingTo("1150");
        assertThat(plan.recent()).isEqualByComparingTo("0");
    }

    private static MoneyPlan plan(LocalDate today) {
        return MoneyPlan.of("USD", new BigDecimal(2000), new MoneyPlan.Time(FROM, TO, today), SPENT);
    }

    private static MonthSpent spent(int month, Category category, String amount) {
        return new MonthSpent(LocalDate.of(2026, month, 1), category, new BigDecimal(amount));
    }
}
