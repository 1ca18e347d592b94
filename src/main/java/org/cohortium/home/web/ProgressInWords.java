package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cohortium.home.InTraining;
import org.cohortium.home.ProgressFigures;
import org.cohortium.identity.CurrentUser;
import org.cohortium.text.Formats;
import org.cohortium.text.Words;
import org.cohortium.web.Comparison;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Says the four figures of training and certification in words, each with n of m and a comparison. */
@RequestScoped
class ProgressInWords {
    private static final int TREND_DAYS = 10;
    private static final long MINUTES = 60;

    private final ProgressFigures figures;
    private final Progress progress;
    private final CurrentUser user;
    private final ReaderLanguage language;

    @Inject
    ProgressInWords(ProgressFigures figures, Progress progress, CurrentUser user, ReaderLanguage language) {
        this.figures = figures;
        this.progress = progress;
        this.user = user;
        this.language = language;
    }

    List<Figure> all() {
        return List.of(inTraining(), attendanceRate(), certifiedSoFar(), women());
    }

    /** Of when the catalogue's figures are. */
    String asOf() {
        return words().of("home.figure.asOf", "moment", formats().moment(progress.asOf(), user.zone()));
    }

    private Figure inTraining() {
        LocalDate today = progress.days().today();
        LocalDate first = today.minusMonths(3);
        List<LocalDate> days = IntStream.rangeClosed(0, TREND_DAYS)
                .mapToObj(step -> first.plusDays(
                        Math.round(step * (double) (today.toEpochDay() - first.toEpochDay()) / TREND_DAYS)))
                .toList();
        List<InTraining> counts = figures.inTraining(days);
        InTraining now = counts.get(counts.size() - 1);
        long change = now.people() - counts.get(0).people();
        return new Figure(
                words().get("home.figure.training"),
                formats().number(now.people()),
                words().of("home.figure.training.of", "seats", now.seats()),
                List.of(new Figure.Line(words().of("home.figure.training.cohorts", "n", now.cohorts()), null)),
                compared("home.figure.training.change", formats().signed(change), change),
                counts.stream().map(count -> (double) count.people()).toList(),
                "/cohort/list?state=RUNNING");
    }

    private Figure attendanceRate() {
        HomeDays days = progress.days();
        Share now = progress.share("attendance-rate", days.lately());
        String hours = words().of(
                        "home.figure.attendance.of",
                        "attended",
                        now.part() / MINUTES,
                        "expected",
                        now.whole() / MINUTES);
        return new Figure(
                words().get("home.figure.attendance"),
                formats().percent(now.part(), now.whole()),
                "",
                List.of(new Figure.Line(hours, "attendance-rate")),
                points("home.figure.attendance.change", now, progress.share("attendance-rate", days.before())),
                days.weeks().stream()
                        .map(week -> progress.share("attendance-rate", week))
                        .filter(share -> share.whole() > 0)
                        .map(share -> 100.0 * share.part() / share.whole())
                        .toList(),
                "/attendance/list");
    }

    private Figure certifiedSoFar() {
        HomeDays days = progress.days();
        Share all = progress.share("certification-rate", days.soFar());
        long thisYear = all.part() - progress.persons("certified-persons", days.beforeThisYear());
        return new Figure(
                words().get("home.figure.certified"),
                formats().number(all.part()),
                words().of("home.figure.certified.of", "completed", all.whole()),
                List.of(
                        new Figure.Line(words().get("home.figure.certified.unit"), "certified-persons"),
                        new Figure.Line(
                                words().of(
                                                "home.figure.certified.rate",
                                                "share",
                                                formats().percent(all.part(), all.whole())),
                                "certification-rate")),
                compared("home.figure.certified.change", formats().signed(thisYear), thisYear),
                days.lastMonths().stream()
                        .map(month -> (double) progress.persons("certified-persons", month))
                        .toList(),
                "/cohort/list?view=all&state=ASSESSING,CLOSED");
    }

    private Figure women() {
        HomeDays days = progress.days();
        Share all = progress.share("female-share", days.soFar());
        long unknown = progress.persons("registered-persons", days.soFar()) - all.whole();
        String known =
                words().of("home.figure.women.of", "women", all.part(), "known", all.whole(), "unknown", unknown);
        return new Figure(
                words().get("home.figure.women"),
                formats().percent(all.part(), all.whole()),
                "",
                List.of(new Figure.Line(known, "female-share")),
                points("home.figure.women.change", all, progress.share("female-share", days.beforeThisYear())),
                List.of(),
                "/cohort/list?view=all");
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

    private Words words() {
        return language.words();
    }

    private Formats formats() {
        return language.formatting();
    }
}
