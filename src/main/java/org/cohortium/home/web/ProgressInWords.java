package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.cohortium.home.InTraining;
import org.cohortium.home.MonthCertified;
import org.cohortium.home.ProgressFigures;
import org.cohortium.home.WeekAttendance;
import org.cohortium.identity.CurrentUser;
import org.cohortium.text.Formats;
import org.cohortium.text.Words;
import org.cohortium.web.Comparison;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Says the four figures of training and certification in words, each with n of m and a comparison. */
@RequestScoped
class ProgressInWords {
    static final int WEEKS = 8;
    private static final int WEEKS_NOW = 4;
    private static final int TREND_DAYS = 10;
    private static final long MINUTES = 60;

    private final ProgressFigures figures;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable List<WeekAttendance> attendance;
    private @Nullable List<MonthCertified> certified;

    @Inject
    ProgressInWords(ProgressFigures figures, CurrentUser user, ReaderLanguage language, Clock clock) {
        this.figures = figures;
        this.user = user;
        this.language = language;
        this.clock = clock;
    }

    List<Figure> all() {
        return List.of(inTraining(), attendanceRate(), certifiedSoFar(), women());
    }

    /** Attendance of the last weeks, by week and cohort. */
    List<WeekAttendance> attendance() {
        if (attendance == null) {
            attendance = figures.attendance(
                    firstWeek().atStartOfDay(ZoneId.of("UTC")).toInstant());
        }
        return attendance;
    }

    List<MonthCertified> certified() {
        if (certified == null) {
            certified = figures.certified(user.zone());
        }
        return certified;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(user.zone()));
    }

    /** Monday of the first of the weeks looked at. */
    LocalDate firstWeek() {
        return monday(today()).minusWeeks(WEEKS - 1L);
    }

    private Figure inTraining() {
        LocalDate today = today();
        List<LocalDate> days = IntStream.rangeClosed(0, TREND_DAYS)
                .mapToObj(step -> today.minusMonths(3)
                        .plusDays(Math.round(step
                                * (double) (today.toEpochDay()
                                        - today.minusMonths(3).toEpochDay())
                                / TREND_DAYS)))
                .toList();
        List<InTraining> counts = figures.inTraining(days);
        InTraining now = counts.get(counts.size() - 1);
        long change = now.people() - counts.get(0).people();
        return new Figure(
                words().get("home.figure.training"),
                formats().number(now.people()),
                words().of("home.figure.training.of", "seats", now.seats()),
                List.of(words().of("home.figure.training.cohorts", "n", now.cohorts())),
                compared("home.figure.training.change", formats().signed(change), change),
                counts.stream().map(count -> (double) count.people()).toList(),
                "/cohort/list?state=RUNNING");
    }

    private Figure attendanceRate() {
        LocalDate since = monday(today()).minusWeeks(WEEKS_NOW - 1L);
        Share now = Share.of(attendance().stream()
                .filter(week -> !week.week().isBefore(since))
                .toList());
        Share before = Share.of(attendance().stream()
                .filter(week -> week.week().isBefore(since))
                .toList());
        return new Figure(
                words().get("home.figure.attendance"),
                formats().percent(now.part(), now.whole()),
                "",
                List.of(words().of(
                                "home.figure.attendance.of",
                                "attended",
                                now.part() / MINUTES,
                                "expected",
                                now.whole() / MINUTES)),
                points("home.figure.attendance.change", now, before),
                Weeks.trend(attendance(), firstWeek(), WEEKS),
                "/attendance/list");
    }

    private Figure certifiedSoFar() {
        Share all = new Share(total(MonthCertified::certified, true), total(MonthCertified::decided, true));
        long thisYear = all.part() - total(MonthCertified::certified, false);
        return new Figure(
                words().get("home.figure.certified"),
                formats().number(all.part()),
                words().of("home.figure.certified.of", "decided", all.whole()),
                List.of(words().of(
                                "home.figure.certified.rate", "share", formats().percent(all.part(), all.whole()))),
                compared("home.figure.certified.change", formats().signed(thisYear), thisYear),
                Months.trend(certified(), today()),
                "/cohort/list?view=all&state=ASSESSING,CLOSED");
    }

    private Figure women() {
        Share all = new Share(total(MonthCertified::women, true), total(MonthCertified::sexKnown, true));
        Share before = new Share(total(MonthCertified::women, false), total(MonthCertified::sexKnown, false));
        Share thisYear = new Share(all.part() - before.part(), all.whole() - before.whole());
        long unknown = total(MonthCertified::certified, true) - all.whole();
        return new Figure(
                words().get("home.figure.women"),
                formats().percent(all.part(), all.whole()),
                "",
                List.of(words().of(
                                "home.figure.women.of", "women", all.part(), "known", all.whole(), "unknown", unknown)),
                points("home.figure.women.change", thisYear, before),
                List.of(),
                "/cohort/list?view=all&state=ASSESSING,CLOSED");
    }

    /** @param all also of this year, else of the years before */
    private long total(ToLongFunction<MonthCertified> what, boolean all) {
        return certified().stream()
                .filter(month -> all || month.month().getYear() < today().getYear())
                .mapToLong(what)
                .sum();
    }

    private @Nullable Comparison points(String key, Share now, Share before) {
        if (now.whole() == 0 || before.whole() == 0) {
            return null;
        }
        long change = now.percent() - before.percent();
        String difference = words().of(
                        "home.points",
                        "n",
                        Math.abs(change),
                        "signed",
                        formats().signed(change));
        return compared(key, difference, change);
    }

    private Comparison compared(String key, String difference, long change) {
        return Comparison.in(words().of(key, "difference", difference), difference, Long.signum(change));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Words words() {
        return language.words();
    }

    private Formats formats() {
        return language.formatting();
    }
}
