package org.cohortium.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cohortium.cohort.CohortChange;
import org.cohortium.cohort.CohortHistoryFigures;
import org.cohortium.enrolment.EnrolmentFigures;
import org.cohortium.enrolment.StateChange;
import org.cohortium.text.Formats;
import org.cohortium.web.Event;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Who decided what and when in a cohort, latest first, in the cohort's zone. */
@RequestScoped
@Named
public class RosterHistory {
    private static final int LATEST = 12;

    private final EnrolmentFigures enrolments;
    private final CohortHistoryFigures cohorts;
    private final RosterNow now;
    private final RosterPage roster;
    private final ReaderLanguage language;

    @Inject
    RosterHistory(
            EnrolmentFigures enrolments,
            CohortHistoryFigures cohorts,
            RosterNow now,
            RosterPage roster,
            ReaderLanguage language) {
        this.enrolments = enrolments;
        this.cohorts = cohorts;
        this.now = now;
        this.roster = roster;
        this.language = language;
    }

    /** The latest: what became of people, and of the cohort itself with its sessions. */
    public List<Event> getEvents() {
        ZoneId zone = ZoneId.of(now.cohort(roster.getCohort()).zone());
        Stream<Dated> people = enrolments.history(roster.getCohort(), LATEST).stream()
                .map(change -> new Dated(
                        change.at(),
                        new Event(what(change), when(change.at(), change.actor(), change.reason(), zone))));
        Stream<Dated> cohort = cohorts.latest(roster.getCohort(), LATEST).stream()
                .map(change -> new Dated(
                        change.at(),
                        new Event(what(change), when(change.at(), change.actor(), change.reason(), zone))));
        return Stream.concat(people, cohort)
                .sorted(Comparator.comparing(Dated::at).reversed())
                .limit(LATEST)
                .map(Dated::event)
                .toList();
    }

    private record Dated(Instant at, Event event) {}

    private String what(CohortChange change) {
        return language.words()
                .of(
                        "cohort.history." + change.kind(),
                        "state",
                        String.valueOf(change.state()),
                        "n",
                        change.n(),
                        "number",
                        change.number());
    }

    private String what(StateChange change) {
        return change.name() == null
                ? language.words().of("enrolment.history.many", "state", change.state(), "n", change.people())
                : language.words().of("enrolment.history.one", "state", change.state(), "name", change.name());
    }

    private String when(Instant instant, @Nullable String actor, @Nullable String reason, ZoneId zone) {
        Formats formats = language.formatting();
        ZonedDateTime at = instant.atZone(zone);
        return language.words()
                .of(
                        "enrolment.history.when",
                        "day",
                        formats.date(at.toLocalDate()),
                        "time",
                        formats.time(at.toLocalTime()),
                        "actor",
                        actor == null ? "none" : actor,
                        "reason",
                        reason == null ? "none" : reason);
    }
}
