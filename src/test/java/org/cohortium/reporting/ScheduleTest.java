package org.cohortium.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.cohortium.reporting.Schedule.Every;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    @ParameterizedTest
    @CsvSource({
        "MONTH,   2026-11-03T06:00:00Z, 2026-10-01, 2026-10-31",
        "MONTH,   2026-11-03T05:59:59Z, 2026-09-01, 2026-09-30",
        "MONTH,   2026-01-01T00:00:00Z, 2025-11-01, 2025-11-30",
        "MONTH,   2024-03-03T06:00:00Z, 2024-02-01, 2024-02-29",
        "QUARTER, 2026-10-03T06:00:00Z, 2026-07-01, 2026-09-30",
        "QUARTER, 2026-10-03T05:00:00Z, 2026-04-01, 2026-06-30",
        "QUARTER, 2026-12-31T23:00:00Z, 2026-07-01, 2026-09-30",
        "QUARTER, 2027-01-03T06:00:00Z, 2026-10-01, 2026-12-31",
    })
    void isDueOnceThePeriodIsOverAndItsDayHasCome(Every every, Instant now, LocalDate from, LocalDate to) {
        Schedule schedule = new Schedule("any", every, 3, 6, Instant.EPOCH);
        assertThat(schedule.dueTo(now)).isEqualTo(to);
        assertThat(schedule.from(to)).isEqualTo(from);
        assertThat(schedule.dueAt(to)).isBeforeOrEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,   2026-11-25T02:00:00Z, 2026-12-03T06:00:00Z, 2026-11-01, 2026-11-30",
        "MONTH,   2026-12-03T05:59:59Z, 2026-12-03T06:00:00Z, 2026-11-01, 2026-11-30",
        "MONTH,   2026-12-03T06:00:00Z, 2027-01-03T06:00:00Z, 2026-12-01, 2026-12-31",
        "MONTH,   2027-02-10T00:00:00Z, 2027-03-03T06:00:00Z, 2027-02-01, 2027-02-28",
        "QUARTER, 2026-11-25T02:00:00Z, 2027-01-03T06:00:00Z, 2026-10-01, 2026-12-31",
        "QUARTER, 2026-10-03T05:00:00Z, 2026-10-03T06:00:00Z, 2026-07-01, 2026-09-30",
    })
    void tellsWhatIsDueNext(Every every, Instant now, Instant at, LocalDate from, LocalDate to) {
        Schedule schedule = new Schedule("any", every, 3, 6, now);
        assertThat(schedule.next(now)).isEqualTo(new Schedule.Due(at, from, to));
        assertThat(schedule.dueTo(at)).as("it is due then").isEqualTo(to);
    }

    @Test
    void takesOnlyDaysThatEveryMonthHas() {
        assertThatThrownBy(() -> new Schedule("any", Every.MONTH, 29, 6, Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("29");
    }
}
