package org.cohortium.home.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cohortium.results.Window;
import org.jspecify.annotations.Nullable;

/** The days a start page looks at, back from the reader's today. */
record HomeDays(LocalDate today) {
    private static final int WEEKS = 8;
    private static final int WEEKS_NOW = 4;
    private static final int MONTHS = 12;

    /** Everything to the end of today. */
    Window soFar() {
        return Window.until(today);
    }

    /** Everything before this year. */
    Window beforeThisYear() {
        return Window.until(today.withDayOfYear(1).minusDays(1));
    }

    /** This week and the three before. */
    Window lately() {
        return new Window(monday().minusWeeks(WEEKS_NOW - 1L), today);
    }

    /** The four weeks before those. */
    Window before() {
        return new Window(
                monday().minusWeeks(WEEKS - 1L),
                monday().minusWeeks(WEEKS_NOW - 1L).minusDays(1));
    }

    /** The eight weeks, each from Monday, the last one to today. */
    List<Window> weeks() {
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> monday().minusWeeks(WEEKS - 1L - week))
                .map(first -> new Window(first, earlier(first.plusDays(6))))
                .toList();
    }

    /** Everything to the end of each of the last twelve months, the last one to today. */
    List<Window> lastMonths() {
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> YearMonth.from(today).minusMonths(MONTHS - 1L - month))
                .map(month -> Window.until(earlier(month.atEndOfMonth())))
                .toList();
    }

    /** Everything to the end of each month of a year; null for months that are still to come. */
    List<@Nullable Window> months(int year) {
        List<@Nullable Window> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            YearMonth that = YearMonth.of(year, month);
            months.add(that.isAfter(YearMonth.from(today)) ? null : Window.until(earlier(that.atEndOfMonth())));
        }
        return months;
    }

    /** Everything before a year. */
    static Window before(int year) {
        return Window.until(LocalDate.of(year, 1, 1).minusDays(1));
    }

    /** All of the whole that a start page may ask for. */
    Set<Window> all() {
        Set<Window> all = new LinkedHashSet<>(List.of(soFar(), beforeThisYear(), lately(), before()));
        all.addAll(weeks());
        all.addAll(lastMonths());
        return all;
    }

    private LocalDate monday() {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate earlier(LocalDate day) {
        return day.isAfter(today) ? today : day;
    }
}
