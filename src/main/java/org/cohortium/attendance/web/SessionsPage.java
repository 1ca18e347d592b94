package org.cohortium.attendance.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.SessionRow;
import org.cohortium.cohort.SessionState;
import org.cohortium.identity.CurrentUser;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Sessions and the state of their registers: today's, those not marked, those to come, those that are over. */
@RequestScoped
@Named
public class SessionsPage {
    /** As many as one page shows. */
    private static final int MOST = 50;

    private static final int WEEKS = 4;

    private final AttendanceFigures figures;
    private final CurrentUser user;
    private final ReaderLanguage language;
    private final Clock clock;
    private SessionsView view = SessionsView.TODAY;
    private @Nullable List<SessionRow> rows;

    @Inject
    SessionsPage(AttendanceFigures figures, CurrentUser user, ReaderLanguage language, Clock clock) {
        this.figures = figures;
        this.user = user;
        this.language = language;
        this.clock = clock;
    }

    /** Reads before anything is written, so that who sees no sessions gets the page for that. */
    public void open() {
        getRows();
    }

    public String getView() {
        return view.address();
    }

    public void setView(@Nullable String address) {
        view = SessionsView.of(address);
    }

    public boolean shows(SessionsView one) {
        return one == view;
    }

    public List<SessionsView> getViews() {
        return List.of(SessionsView.values());
    }

    public List<SessionRow> getRows() {
        if (rows == null) {
            rows = read();
        }
        return rows;
    }

    public boolean isMore() {
        return getRows().size() == MOST;
    }

    public int getMost() {
        return MOST;
    }

    /** Whether a session has begun and somebody is not marked. */
    public boolean isToMark(SessionRow session) {
        return session.isUnmarked()
                && session.state() != SessionState.CANCELLED
                && session.startsAt().isBefore(clock.instant());
    }

    private List<SessionRow> read() {
        Instant now = clock.instant();
        ZoneId zone = user.zone();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant midnight = today.atStartOfDay(zone).toInstant();
        Instant tomorrow = today.plusDays(1).atStartOfDay(zone).toInstant();
        String tag = language.getTag();
        return switch (view) {
            case TODAY -> figures.between(midnight, tomorrow, tag, MOST);
            case UNMARKED -> figures.unmarked(now, tag, MOST);
            case COMING ->
                figures.between(
                        tomorrow, today.plusWeeks(WEEKS).atStartOfDay(zone).toInstant(), tag, MOST);
            case PAST -> figures.before(midnight, tag, MOST);
        };
    }
}
