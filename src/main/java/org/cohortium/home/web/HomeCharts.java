package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cohortium.home.CohortHealth;
import org.cohortium.home.WeekAttendance;
import org.cohortium.text.Words;
import org.cohortium.web.Chart;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The chart of the start page. */
@RequestScoped
class HomeCharts {
    private static final int LINES = 3;
    private static final int LOWEST = 20;

    private final ProgressInWords progress;
    private final Teaching teaching;
    private final ReaderLanguage language;

    @Inject
    HomeCharts(ProgressInWords progress, Teaching teaching, ReaderLanguage language) {
        this.progress = progress;
        this.teaching = teaching;
        this.language = language;
    }

    /** Attendance by week of the cohorts with most to attend, against what the rule asks. */
    Chart attendance() {
        List<WeekAttendance> weeks = progress.attendance();
        List<String> codes = Weeks.busiest(weeks, LINES);
        LocalDate first = progress.firstWeek();
        List<Chart.Series> series = IntStream.range(0, codes.size())
                .mapToObj(i -> new Chart.Series(
                        codes.get(i), i + 1, Weeks.percent(of(codes.get(i)), first, ProgressInWords.WEEKS)))
                .toList();
        return new Chart(
                Chart.Kind.LINE,
                words().get("home.chart.attendance"),
                words().of(
                                "home.chart.attendance.what",
                                "cohorts",
                                language.formatting().list(codes)),
                labels(first),
                series,
                axis(series, codes));
    }

    /** Certificates since the year began, this year and last. */
    Chart certified() {
        LocalDate today = progress.today();
        int year = today.getYear();
        List<@Nullable Double> now = Months.ofYear(progress.certified(), year, today);
        List<@Nullable Double> before = Months.ofYear(progress.certified(), year - 1, today);
        return new Chart(
                Chart.Kind.LINE,
                words().get("home.chart.certified"),
                words().of(
                                "home.chart.certified.what",
                                "now",
                                now.get(today.getMonthValue() - 1),
                                "before",
                                before.get(today.getMonthValue() - 1)),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> language.formatting().month(LocalDate.of(year, month, 1)))
                        .toList(),
                List.of(
                        new Chart.Series(Integer.toString(year), 1, now),
                        new Chart.Series(Integer.toString(year - 1), 3, before)),
                Chart.Axis.COUNT);
    }

    private Chart.Axis axis(List<Chart.Series> series, List<String> codes) {
        double lowest = series.stream()
                .flatMap(one -> one.values().stream())
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
        double from = Math.min(60, Math.floor(lowest / LOWEST) * LOWEST);
        Chart.Axis axis = new Chart.Axis(true, from, 100.0, null);
        List<BigDecimal> needed = teaching.cohorts().stream()
                .filter(cohort -> codes.contains(cohort.code()))
                .map(CohortHealth::minAttendance)
                .distinct()
                .toList();
        if (needed.size() != 1 || needed.get(0) == null) {
            return axis;
        }
        double percent = needed.get(0).movePointRight(2).doubleValue();
        String written =
                words().of("web.percent", "number", language.formatting().number(percent));
        return axis.with(new Chart.Target(percent, words().of("home.chart.attendance.needed", "percent", written)));
    }

    private List<WeekAttendance> of(String cohort) {
        return progress.attendance().stream()
                .filter(week -> week.cohort().equals(cohort))
                .toList();
    }

    private List<String> labels(LocalDate first) {
        return Weeks.of(first, ProgressInWords.WEEKS).stream()
                .map(language.formatting()::dayOfMonth)
                .toList();
    }

    private Words words() {
        return language.words();
    }
}
