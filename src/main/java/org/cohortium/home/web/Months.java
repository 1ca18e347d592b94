package org.cohortium.home.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cohortium.home.MonthCertified;
import org.jspecify.annotations.Nullable;

/** Certificates laid along the months of a year. */
final class Months {
    private Months() {}

    /** As many months as a trend shows. */
    private static final int TREND = 12;

    /** Certified since the year began, by the end of each of its months; null from the month after {@code until}. */
    static List<@Nullable Double> ofYear(List<MonthCertified> months, int year, LocalDate until) {
        List<@Nullable Double> sums = new ArrayList<>();
        double sum = 0;
        for (LocalDate month = LocalDate.of(year, 1, 1); month.getYear() == year; month = month.plusMonths(1)) {
            sum += certified(months, month);
            sums.add(month.isAfter(until) ? null : Double.valueOf(sum));
        }
        return sums;
    }

    /** All certified by the end of each of the last twelve months. */
    static List<Double> trend(List<MonthCertified> months, LocalDate until) {
        LocalDate last = until.withDayOfMonth(1);
        return IntStream.rangeClosed(1 - TREND, 0)
                .mapToObj(last::plusMonths)
                .map(end -> (double) months.stream()
                        .filter(month -> !month.month().isAfter(end))
                        .mapToLong(MonthCertified::certified)
                        .sum())
                .toList();
    }

    private static long certified(List<MonthCertified> months, LocalDate wanted) {
        return months.stream()
                .filter(month -> month.month().equals(wanted))
                .mapToLong(MonthCertified::certified)
                .sum();
    }
}
