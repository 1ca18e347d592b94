package org.cohortium.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.cohortium.enrolment.EnrolmentFigures;
import org.cohortium.enrolment.StateChange;
import org.cohortium.text.Formats;
import org.cohortium.web.Event;
import org.cohortium.web.ReaderLanguage;

/** Who decided what and when in a cohort, latest first, in the cohort's zone. */
@RequestScoped
@Named
public class RosterHistory {
    private static final int LATEST = 12;

    private final EnrolmentFigures enrolments;
    private final RosterNow now;
    private final RosterPage roster;
    private final ReaderLanguage language;

    @Inject
    RosterHistory(EnrolmentFigures enrolments, RosterNow now, RosterPage roster, ReaderLanguage language) {
        this.enrolments = enrolments;
        this.now = now;
        this.roster = roster;
        this.language = language;
    }

    /** The latest. */
    public List<Event> getEvents() {
        ZoneId zone = ZoneId.of(now.cohort(roster.getCohort()).zone());
        return enrolments.history(roster.getCohort(), LATEST).stream()
                .map(change -> new Event(what(change), when(change, zone)))
                .toList();
    }

    private String what(StateChange change) {
        return change.name() == null
                ? language.words().of("enrolment.history.many", "state", change.state(), "n", change.people())
                : language.words().of("enrolment.history.one", "state", change.state(), "name", change.name());
    }

    private String when(StateChange change, ZoneId zone) {
        Formats formats = language.formatting();
        ZonedDateTime at = change.at().atZone(zone);
        return language.words()
                .of(
                        "enrolment.history.when",
                        "day",
                        formats.date(at.toLocalDate()),
                        "time",
                        formats.time(at.toLocalTime()),
                        "actor",
                        change.actor() == null ? "none" : change.actor(),
                        "reason",
                        change.reason() == null ? "none" : change.reason());
    }
}
