package org.cohortium.reporting.delivery;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The periods that a subscription reports about, one after the other. */
final class ReportingPeriods {
    private static final int MONTHS = 12;

    private ReportingPeriods() {}

    /**
     * Those from the one with a day in it, in order, as far as they begin by another; of several targets' periods that end on
     * one day, a quarter and a whole year, the shortest.
     *
     * @param yearStarts month that the donor's year begins with, 1 to 12
     * @param framework periods of the grant's targets, in any order; only asked where the cadence is that
     */
    static List<Period> between(
            Cadence cadence, int yearStarts, List<Period> framework, LocalDate from, LocalDate until) {
        if (cadence == Cadence.FRAMEWORK) {
            return framework.stream()
                    .filter(period ->
                            !period.to().isBefore(from) && !period.from().isAfter(until))
                    .collect(Collectors.toMap(Period::to, Function.identity(), ReportingPeriods::shorter, TreeMap::new))
                    .values()
                    .stream()
                    .toList();
        }
        return Stream.iterate(
                        of(cadence, yearStarts, from),
                        period -> !period.from().isAfter(until),
                        period -> of(cadence, yearStarts, period.to().plusDays(1)))
                .toList();
    }

    /** The period with a day in it: periods are counted from the first month of the donor's year. */
    private static Period of(Cadence cadence, int yearStarts, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        int into = Math.floorMod(month.getMonthValue() - yearStarts, MONTHS) % cadence.months();
        YearMonth first = month.minusMonths(into);
        return new Period(
                first.atDay(1), first.plusMonths(cadence.months() - 1L).atEndOfMonth());
    }

    private static Period shorter(Period one, Period other) {
        return one.from().isAfter(other.from()) ? one : other;
    }
}
