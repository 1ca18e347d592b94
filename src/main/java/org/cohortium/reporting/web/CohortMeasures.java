package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.reporting.Live;
import org.cohortium.reporting.LiveFigures;
import org.cohortium.results.Figure;
import org.cohortium.results.Window;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** What a report would say of a cohort today, on the cohort's page. */
@RequestScoped
@Named
public class CohortMeasures {
    private static final List<String> MEASURES = List.of(
            "attendance-rate",
            "registered-persons",
            "completed-persons",
            "certified-persons",
            "certification-rate",
            "female-share");
    private static final double MINUTES = 60;

    private final LiveFigures figures;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable Optional<Live> live;

    @Inject
    CohortMeasures(LiveFigures figures, CurrentUser user, ReaderLanguage language, Clock clock) {
        this.figures = figures;
        this.user = user;
        this.language = language;
        this.clock = clock;
    }

    /**
     * A figure.
     *
     * @param measure key in the catalogue
     * @param part numerator
     * @param whole denominator; null for a count
     * @param text n of m, or the count
     */
    public record Row(String measure, long part, @Nullable Long whole, String text) {}

    /** None where nobody is registered yet, or the reader does not see the whole cohort; shares of nothing are left out. */
    public List<Row> rows(String cohort) {
        return live(cohort)
                .filter(there ->
                        there.figure("registered-persons", today()).numerator().signum() > 0)
                .map(there -> MEASURES.stream()
                        .map(measure -> there.figure(measure, today()))
                        .filter(figure -> figure.value() != null)
                        .map(this::row)
                        .toList())
                .orElse(List.of());
    }

    public String asOf(String cohort) {
        return live(cohort)
                .map(there -> language.words()
                        .of(
                                "reporting.cohort.asOf",
                                "moment",
                                language.formatting().moment(there.asOf(), user.zone())))
                .orElse("");
    }

    private Row row(Figure figure) {
        String measure = figure.measure().key();
        long part = figure.numerator().longValueExact();
        if (figure.denominator() == null) {
            return new Row(measure, part, null, language.formatting().number(part));
        }
        long whole = figure.denominator().longValueExact();
        String text = measure.equals("attendance-rate")
                ? language.words().of("reporting.cohort.hours", "attended", hours(part), "expected", hours(whole))
                : language.formatting().of(part, whole);
        return new Row(measure, part, whole, text);
    }

    private static long hours(long minutes) {
        return Math.round(minutes / MINUTES);
    }

    private Optional<Live> live(String cohort) {
        if (live == null) {
            live = figures.cohort(cohort, today());
        }
        return live;
    }

    private Window today() {
        return Window.until(LocalDate.now(clock.withZone(user.zone())));
    }
}
