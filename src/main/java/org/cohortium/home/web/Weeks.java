package org.cohortium.home.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cohortium.home.WeekAttendance;
import org.jspecify.annotations.Nullable;

/** Attendance laid along consecutive weeks. */
final class Weeks {
    private Weeks() {}

    /** The Mondays, oldest first. */
    static List<LocalDate> of(LocalDate first, int weeks) {
        return IntStream.range(0, weeks).mapToObj(first::plusWeeks).toList();
    }

    /** Percent by week of all cohorts together; weeks without any marked session are left out. */
    static List<Double> trend(List<WeekAttendance> attendance, LocalDate first, int weeks) {
        return of(first, weeks).stream()
                .map(week -> Share.of(attendance.stream()
                        .filter(one -> one.week().equals(week))
                        .toList()))
                .filter(share -> share.whole() > 0)
                .map(share -> 100.0 * share.part() / share.whole())
                .toList();
    }

    /** Percent by week of one cohort; null where nothing was marked. */
    static List<@Nullable Double> percent(List<WeekAttendance> attendance, LocalDate first, int weeks) {
        Map<LocalDate, WeekAttendance> byWeek =
                attendance.stream().collect(Collectors.toMap(WeekAttendance::week, Function.identity()));
        List<@Nullable Double> percent = new ArrayList<>();
        for (LocalDate week : of(first, weeks)) {
            WeekAttendance found = byWeek.get(week);
            percent.add(
                    found == null || found.expectedMinutes() == 0
                            ? null
                            : (double) Math.round(100.0 * found.attendedMinutes() / found.expectedMinutes()));
        }
        return percent;
    }

    /** Codes of the cohorts with most hours, at most {@code limit}, in the order of their codes. */
    static List<String> busiest(List<WeekAttendance> attendance, int limit) {
        Map<String, Long> hours = attendance.stream()
                .collect(Collectors.groupingBy(
                        WeekAttendance::cohort, Collectors.summingLong(WeekAttendance::expectedMinutes)));
        return hours.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
