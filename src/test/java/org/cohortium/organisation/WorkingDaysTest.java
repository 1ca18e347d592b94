package org.cohortium.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate THURSDAY = LocalDate.of(2026, 12, 3);

    @Test
    void theWeekendIsTheCountrysOwn() {
        assertThat(THURSDAY.datesUntil(THURSDAY.plusDays(7)).filter(day -> WorkingDays.isWeekend("KEN", day)))
                .as("Saturday and Sunday")
                .containsExactly(THURSDAY.plusDays(2), THURSDAY.plusDays(3));
        assertThat(THURSDAY.datesUntil(THURSDAY.plusDays(7)).filter(day -> WorkingDays.isWeekend("JOR", day)))
                .as("Friday and Saturday")
                .containsExactly(THURSDAY.plusDays(1), THURSDAY.plusDays(2));
        assertThat(THURSDAY.datesUntil(THURSDAY.plusDays(7)).filter(day -> WorkingDays.isWeekend("IND", day)))
                .as("Sunday alone")
                .containsExactly(THURSDAY.plusDays(3));
    }

    @Test
    void whatFallsOnADayOffMovesToTheNextWorkingDay() {
        LocalDate friday = THURSDAY.plusDays(1);
        DaysOff off =
                new DaysOff(Map.of("KEN", Set.of(friday, friday.plusDays(3))), Map.of(7L, Set.of(friday.plusDays(4))));
        assertThat(off.next("KEN", 1, THURSDAY)).isEqualTo(THURSDAY);
        assertThat(off.next("KEN", 1, friday))
                .as("a holiday, the weekend, a holiday")
                .isEqualTo(friday.plusDays(4));
        assertThat(off.next("KEN", 7, friday)).as("and a day of its own").isEqualTo(friday.plusDays(5));
        assertThat(off.next("001", 1, friday.plusDays(1)))
                .as("of the world: Saturday and Sunday")
                .isEqualTo(friday.plusDays(3));
    }
}
