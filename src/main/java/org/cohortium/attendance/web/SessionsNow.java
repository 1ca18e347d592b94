package org.cohortium.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.SessionRow;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The sessions of one cohort as they stand in this request, read once. */
@RequestScoped
class SessionsNow {
    private final AttendanceFigures attendance;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable List<SessionRow> rows;

    @Inject
    SessionsNow(AttendanceFigures attendance, ReaderLanguage language, Clock clock) {
        this.attendance = attendance;
        this.language = language;
        this.clock = clock;
    }

    List<SessionRow> of(String cohort) {
        if (rows == null) {
            rows = attendance.sessions(cohort, language.getTag());
        }
        return rows;
    }

    Instant instant() {
        return clock.instant();
    }
}
