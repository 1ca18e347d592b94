package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cohortium.home.TrailFigures;
import org.cohortium.home.TrailLine;
import org.cohortium.identity.CurrentUser;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The latest of the audit trail in words. */
@RequestScoped
@Named
public class TrailPanel {
    private static final int LINES = 12;
    private static final Duration WEEK = Duration.ofDays(7);

    private final TrailFigures trail;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable List<TrailLine> lines;
    private @Nullable List<TrailFigures.Happened> week;

    @Inject
    TrailPanel(TrailFigures trail, CurrentUser user, ReaderLanguage language, Clock clock) {
        this.trail = trail;
        this.user = user;
        this.language = language;
        this.clock = clock;
    }

    public List<TrailLine> getLines() {
        if (lines == null) {
            lines = trail.latest(LINES);
        }
        return lines;
    }

    /** What happened in the last seven days, by kind. */
    public List<TrailFigures.Happened> getWeek() {
        if (week == null) {
            week = trail.since(clock.instant().minus(WEEK));
        }
        return week;
    }

    /** What was done, in words; the trail's own word for what nobody has worded. */
    public String what(String action) {
        String key = "home.trail." + action;
        return language.words().containsKey(key) ? language.words().get(key) : action;
    }

    public String who(@Nullable String actor) {
        return actor == null ? language.words().get("home.trail.system") : actor;
    }

    public String when(TrailLine line) {
        return language.formatting().moment(line.at(), user.zone());
    }
}
