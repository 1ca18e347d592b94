package org.cohortium.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.cohortium.cohort.AttendanceLevel;
import org.cohortium.enrolment.RosterRow;
import org.cohortium.web.ReaderLanguage;

/** What the columns of a roster say of a person. */
@RequestScoped
@Named
public class RosterWords {
    private final RosterNow now;
    private final RosterPage roster;
    private final ReaderLanguage language;

    @Inject
    RosterWords(RosterNow now, RosterPage roster, ReaderLanguage language) {
        this.now = now;
        this.roster = roster;
        this.language = language;
    }

    /** Place in the waiting line, or why the person came to their state; may be empty. */
    public String besideState(RosterRow row) {
        if (row.waitingPlace() != null) {
            return language.words().of("enrolment.waitingPlace", "n", row.waitingPlace());
        }
        return Objects.requireNonNullElse(row.reason(), "");
    }

    /** The day the person came to their state, in the cohort's zone. */
    public String since(RosterRow row) {
        ZoneId zone = ZoneId.of(now.cohort(roster.getCohort()).zone());
        return language.formatting().date(LocalDate.ofInstant(row.stateSince(), zone));
    }

    /** Tone of the bar of attendance. */
    public String tone(RosterRow row) {
        return switch (AttendanceLevel.of(row.attendedSessions(), row.countedSessions())) {
            case GOOD -> "";
            case LOW -> "warn";
            case POOR -> "bad";
        };
    }
}
