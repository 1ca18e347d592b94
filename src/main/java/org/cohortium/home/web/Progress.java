package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.reporting.Live;
import org.cohortium.reporting.LiveFigures;
import org.cohortium.results.Window;
import org.jspecify.annotations.Nullable;

/** The catalogue's figures of the reader's cohorts, read once a page. */
@RequestScoped
class Progress {
    private final LiveFigures figures;
    private final CurrentUser user;
    private final Clock clock;
    private @Nullable Live live;

    @Inject
    Progress(LiveFigures figures, CurrentUser user, Clock clock) {
        this.figures = figures;
        this.user = user;
        this.clock = clock;
    }

    HomeDays days() {
        return new HomeDays(LocalDate.now(clock.withZone(user.zone())));
    }

    Instant asOf() {
        return live().asOf();
    }

    Share share(String measure, Window window) {
        return Share.of(live().figure(measure, window));
    }

    Share share(String measure, String cohort, Window window) {
        return Share.of(live().figure(measure, cohort, window));
    }

    long persons(String measure, Window window) {
        return live().figure(measure, window).numerator().longValueExact();
    }

    /** Codes of the cohorts in which most was attended or missed in the last weeks, at most {@code limit}, in their order. */
    List<String> busiest(int limit) {
        return live().cohorts().stream()
                .filter(cohort -> minutes(cohort) > 0)
                .sorted(Comparator.comparingLong(this::minutes).reversed().thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .sorted()
                .toList();
    }

    private long minutes(String cohort) {
        return days().weeks().stream()
                .mapToLong(week -> share("attendance-rate", cohort, week).whole())
                .sum();
    }

    private Live live() {
        if (live == null) {
            live = figures.all(days().all(), days().weeks());
        }
        return live;
    }
}
