package org.cohortium.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.reporting.ScheduleFigures;
import org.cohortium.reporting.ScheduleView;
import org.jspecify.annotations.Nullable;

/** Which reports the clock makes. */
@RequestScoped
@Named
public class SchedulesPage {
    private final ScheduleFigures figures;
    private final CurrentUser user;
    private @Nullable List<ScheduleView> rows;

    @Inject
    SchedulesPage(ScheduleFigures figures, CurrentUser user) {
        this.figures = figures;
        this.user = user;
    }

    /** Reads before anything is written, so that who may not see it gets the page for that. */
    public void open() {
        getRows();
    }

    public List<ScheduleView> getRows() {
        if (rows == null) {
            rows = figures.all();
        }
        return rows;
    }

    /** Auditors only look. */
    public boolean isSetting() {
        return user.is(Role.ADMIN);
    }
}
