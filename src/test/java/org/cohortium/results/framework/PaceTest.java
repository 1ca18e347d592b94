package org.cohortium.results.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Targets laid out over a grant of fourteen months. */
class PaceTest {
    private static final LocalDate STARTS = LocalDate.of(2027, 1, 31);
    private static final LocalDate ENDS = LocalDate.of(2028, 3, 15);

    @Test
    void goesInEvenStepsFromTheBaselineAndEndsWithTheGrant() {
        List<Target> targets = lay(6, Unit.PERSONS, Accumulation.CUMULATIVE, "100", "10");
        assertThat(targets)
                .extracting(Target::key)
                .containsExactly("2027-01-31/2027-07-30/", "2027-07-31/2028-01-30/", "2028-01-31/2028-03-15/");
        assertThat(targets).extracting(each -> each.value().intValueExact()).containsExactly(40, 70, 100);
    }

    @Test
    void keepsWholeNumbersOfPeopleAndTwoDecimalsOfTheRest() {
        assertThat(lay(6, Unit.PERSONS, Accumulation.CUMULATIVE, "10", null))
                .extracting(each -> each.value().toPlainString())
                .containsExactly("3", "7", "10");
        assertThat(lay(6, Unit.RATIO, Accumulation.CUMULATIVE, "0.4", null))
                .extracting(each -> each.value().toPlainString())
                .containsExactly("0.13", "0.27", "0.4");
    }

    @Test
    void asksTheSameOfEachPeriodWhereEachStandsForItself() {
        assertThat(lay(3, Unit.PERCENT, Accumulation.BY_PERIOD, "85", "70"))
                .hasSize(5)
                .allMatch(each -> each.value().intValueExact() == 85);
    }

    @Test
    void goesDownWhereLessIsBetter() {
        assertThat(lay(6, Unit.MONEY, Accumulation.CUMULATIVE, "1000", "1450"))
                .extracting(each -> each.value().intValueExact())
                .containsExactly(1300, 1150, 1000);
    }

    private static List<Target> lay(
            int months, Unit unit, Accumulation accumulation, String goal, @Nullable String baseline) {
        return Pace.lay(
                STARTS,
                ENDS,
                months,
                unit,
                accumulation,
                new BigDecimal(goal),
                baseline == null ? null : new BigDecimal(baseline));
    }
}
