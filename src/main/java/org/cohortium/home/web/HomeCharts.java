package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cohortium.home.CohortHealth;
import org.cohortium.results.Window;
import org.cohortium.text.Words;
import org.cohortium.web.Chart;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The chart of the start page. */
@RequestScoped
class HomeCharts {
    private static final int LINES = 3;
    private static final int LOWEST = 20;

    private final Progress progress;
    private final Teaching teaching;
    private final ReaderLanguage language;

    @Inject
    HomeCharts(Progress progress, Teaching teaching, ReaderLanguage language) {
        this.progress = progress;
        this.teaching = teaching;
        this.language = language;
    }

    /** Attendance by week of the cohorts with most to attend, against what the rule asks. */
    Chart attendance() {
        List<String> codes = progress.busiest(LINES);
        List<Chart.Series> series = IntStream.range(0, codes.size())
                .mapToObj(i -> new Chart.Series(codes.get(i), i + 1, byWeek(codes.get(i))))
                .toList();
        return new Chart(
                Chart.Kind.LINE,
                words().get("home.chart.attendance"),
                words().of(
                                "home.chart.attendance.what",
                                "cohorts",
                                language.formatting().list(codes)),
                progress.days().weeks().stream()
                        .map(Window::from)
                        .map(language.formatting()::dayOfMonth)
                        .toList(),
                series,
                axis(series, codes));
    }

    /** Persons certified since the year began, this year and last. */
    Chart certified() {
        LocalDate today = progress.days().today();
        int year = today.getYear();
        List<@Nullable Double> now = certified(year);
        List<@Nullable Double> before = certified(year - 1);
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

    /** Percent by week; null where nothing was marked. */
    private List<@Nullable Double> byWeek(String cohort) {
        List<@Nullable Double> percent = new ArrayList<>();
        for (Window week : progress.days().weeks()) {
            Share share = progress.share("attendance-rate", cohort, week);
            percent.add(share.whole() == 0 ? null : (double) share.percent());
        }
        return percent;
    }

    /** Since a year began, by the end of each of its months; null for those to come. */
    private List<@Nullable Double> certified(int year) {
        long before = progress.persons("certified-persons", HomeDays.before(year));
        List<@Nullable Double> sums = new ArrayList<>();
        for (Window month : progress.days().months(year)) {
            sums.add(month == null ? null : (double) (progress.persons("certified-persons", month) - before));
        }
        return sums;
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

    private Words words() {
        return language.words();
    }
}
