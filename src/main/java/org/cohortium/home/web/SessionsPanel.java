package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.SessionRow;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A facilitator's sessions of today and the coming two weeks. */
@RequestScoped
@Named
public class SessionsPanel {
    private static final int ROWS = 6;
    /** A session that began this long ago is still today's. */
    private static final Duration BEFORE = Duration.ofHours(12);

    private static final Duration AHEAD = Duration.ofDays(14);

    private final AttendanceFigures attendance;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable List<SessionRow> rows;

    @Inject
    SessionsPanel(AttendanceFigures attendance, ReaderLanguage language, Clock clock) {
        this.attendance = attendance;
        this.language = language;
        this.clock = clock;
    }

    public List<SessionRow> getRows() {
        if (rows == null) {
            Instant now = clock.instant();
            rows = attendance.between(now.minus(BEFORE), now.plus(AHEAD), language.getTag(), ROWS);
        }
        return rows;
    }
}
