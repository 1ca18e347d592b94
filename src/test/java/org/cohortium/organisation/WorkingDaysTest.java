package org.cohortium.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}
