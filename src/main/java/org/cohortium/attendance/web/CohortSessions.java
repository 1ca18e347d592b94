package org.cohortium.attendance.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.cohortium.attendance.SessionRow;
import org.cohortium.cohort.SchedulingSessions;
import org.cohortium.cohort.SessionState;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.text.Formats;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The sessions of a cohort, with how far each register is marked. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class CohortSessions implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SessionsNow now;
    private final ReaderLanguage language;
    private final CurrentUser user;
    private final SchedulingSessions scheduling;
    private @Nullable Boolean mayPlan;
    private String cohort = "";

    @Inject
    CohortSessions(SessionsNow now, ReaderLanguage language, CurrentUser user, SchedulingSessions scheduling) {
        this.now = now;
        this.language = language;
        this.user = user;
        this.scheduling = scheduling;
    }

    /** In their order; empty if the cohort has none to be seen. */
    public List<SessionRow> getRows() {
        return now.of(cohort);
    }

    /** The session whose register wants marking: the earliest that has begun with somebody unmarked. */
    public @Nullable SessionRow getToMark() {
        return getRows().stream()
                .filter(this::isBegun)
                .filter(SessionRow::isUnmarked)
                .findFirst()
                .orElse(null);
    }

    /** Whether the reader plans sessions of this cohort. */
    public boolean isMayPlan() {
        if (mayPlan == null) {
            mayPlan = scheduling.mayPlan(cohort);
        }
        return mayPlan;
    }

    /** Whether the reader marks registers at all. */
    public boolean isMayMark() {
        return user.is(Role.ADMIN) || user.is(Role.COORDINATOR) || user.is(Role.FACILITATOR);
    }

    /** Whether there is a register to look at: the session has begun, for somebody. */
    public boolean isBegun(SessionRow row) {
        return row.state() != SessionState.CANCELLED
                && row.expected() > 0
                && row.startsAt().isBefore(now.instant());
    }

    /** "Tue 24 Nov", in the cohort's zone. */
    public String day(SessionRow row) {
        return language.formatting()
                .weekday(row.startsAt().atZone(ZoneId.of(row.zone())).toLocalDate());
    }

    /** "09:00–12:00", in the cohort's zone. */
    public String time(SessionRow row) {
        ZonedDateTime starts = row.startsAt().atZone(ZoneId.of(row.zone()));
        Formats formats = language.formatting();
        return language.words()
                .of(
                        "session.when",
                        "from",
                        formats.time(starts.toLocalTime()),
                        "to",
                        formats.time(starts.plusMinutes(row.minutes()).toLocalTime()));
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable String code) {
        cohort = code == null ? "" : code;
    }
}
