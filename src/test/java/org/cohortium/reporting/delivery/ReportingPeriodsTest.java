package org.cohortium.reporting.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportingPeriodsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void quartersOfACalendarYearBeginWithTheOneTheDayIsIn() {
        assertThat(ReportingPeriods.between(Cadence.QUARTER, 1, List.of(), DAY, LocalDate.of(2027, 4, 1)))
                .containsExactly(
                        period("2026-10-01", "2026-12-31"),
                        period("2027-01-01", "2027-03-31"),
                        period("2027-04-01", "2027-06-30"));
    }

    @Test
    void periodsAreCountedFromTheDonorsOwnYear() {
        assertThat(ReportingPeriods.between(Cadence.HALF_YEAR, 4, List.of(), DAY, DAY))
                .as("a year from April")
                .containsExactly(period("2026-10-01", "2027-03-31"));
        assertThat(ReportingPeriods.between(Cadence.YEAR, 7, List.of(), LocalDate.of(2027, 2, 28), DAY.plusYears(1)))
                .as("a year from July")
                .containsExactly(period("2026-07-01", "2027-06-30"), period("2027-07-01", "2028-06-30"));
        assertThat(ReportingPeriods.between(Cadence.QUARTER, 2, List.of(), LocalDate.of(2027, 1, 15), DAY))
                .as("begins only after that day")
                .containsExactly(period("2026-11-01", "2027-01-31"));
    }

    @Test
    void aMonthEndsWithItsLastDay() {
        assertThat(ReportingPeriods.between(
                        Cadence.MONTH, 1, List.of(), LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1)))
                .containsExactly(period("2028-02-01", "2028-02-29"), period("2028-03-01", "2028-03-31"));
    }

    @Test
    void thoseOfTheFrameworkAreTakenAsTheyAre() {
        List<Period> targets = List.of(
                period("2027-01-01", "2027-12-31"), period("2026-07-01", "2026-12-31"),
                period("2026-01-01", "2026-06-30"), period("2026-07-01", "2026-12-31"));
        assertThat(ReportingPeriods.between(Cadence.FRAMEWORK, 1, targets, DAY, LocalDate.of(2027, 1, 1)))
                .containsExactly(period("2026-07-01", "2026-12-31"), period("2027-01-01", "2027-12-31"));
    }

    @Test
    void ofTargetsThatEndOnOneDayTheShortestIsReportedAbout() {
        List<Period> targets = List.of(
                period("2026-01-01", "2026-12-31"),
                period("2026-10-01", "2026-12-31"),
                period("2026-07-01", "2026-12-31"));
        assertThat(ReportingPeriods.between(Cadence.FRAMEWORK, 1, targets, DAY, DAY))
                .containsExactly(period("2026-10-01", "2026-12-31"));
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
