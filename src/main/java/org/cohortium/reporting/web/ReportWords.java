package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cohortium.identity.CurrentUser;
import org.cohortium.reporting.RunView;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Words;
import org.cohortium.web.ReaderLanguage;

/** Reports, how long they take, and what stands against one, in the reader's words. */
@RequestScoped
@Named
public class ReportWords {
    private static final String REPORT = "reporting.report.";
    /** Refusals that name instants. */
    private static final Set<String> INSTANTS = Set.of("reporting.asOfNotSettled", "reporting.asOfTooEarly");

    private final ReaderLanguage language;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    ReportWords(ReaderLanguage language, CurrentUser user, Clock clock) {
        this.language = language;
        this.user = user;
        this.clock = clock;
    }

    /** A report's name; of one that somebody added as a folder its id. */
    public String name(String report) {
        return words().containsKey(REPORT + report) ? words().get(REPORT + report) : report;
    }

    /** A report in one line; empty for one that somebody added. */
    public String what(String report) {
        String key = REPORT + report + ".what";
        return words().containsKey(key) ? words().get(key) : "";
    }

    /** The day it is where the reader is. */
    LocalDate today() {
        return LocalDate.now(clock.withZone(user.zone()));
    }

    /** Report and period. */
    public String title(RunView run) {
        return words().of(
                        "reporting.title",
                        "report",
                        name(run.report()),
                        "period",
                        language.formatting().dates(run.from(), run.to()));
    }

    /** How long a run took, or takes so far. */
    public String took(RunView run) {
        return inWords("reporting.took", run.took(clock.instant()));
    }

    /** How long it takes still; a sentence also while that cannot be said. */
    public String left(RunView run) {
        Duration left = run.left(clock.instant());
        return left == null ? words().get("reporting.left.unknown") : inWords("reporting.left", left);
    }

    /** The same refusal with its instants as the reader writes them. */
    Refusal readable(Refusal refusal) {
        if (!INSTANTS.contains(refusal.rule())) {
            return refusal;
        }
        Map<String, Object> arguments = new HashMap<>(refusal.arguments());
        arguments.replaceAll(
                (name, value) -> language.formatting().moment(Instant.parse(String.valueOf(value)), user.zone()));
        return new Refusal(refusal.rule(), arguments);
    }

    private String inWords(String key, Duration time) {
        return words().of(key, "minutes", time.toMinutes(), "seconds", time.toSeconds());
    }

    private Words words() {
        return language.words();
    }
}
