package org.cohortium.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohortium.attendance.checkin.OpeningCheckIn;
import org.cohortium.attendance.checkin.OwnCode;
import org.cohortium.home.OwnCohort;
import org.cohortium.home.OwnCohorts;
import org.cohortium.home.OwnSession;
import org.cohortium.home.OwnTasks;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A participant's cohorts and the sessions before them. */
@RequestScoped
@Named
public class OwnPanel {
    private static final int SESSIONS = 6;

    private final OwnCohorts cohorts;
    private final OwnTasks tasks;
    private final OpeningCheckIn checkIn;
    private final ReaderLanguage language;
    private final Clock clock;
    private @Nullable List<OwnCohort> rows;
    private @Nullable List<OwnSession> sessions;
    private @Nullable Map<Long, String> codes;

    @Inject
    OwnPanel(OwnCohorts cohorts, OwnTasks tasks, OpeningCheckIn checkIn, ReaderLanguage language, Clock clock) {
        this.cohorts = cohorts;
        this.tasks = tasks;
        this.checkIn = checkIn;
        this.language = language;
        this.clock = clock;
    }

    public List<OwnCohort> getRows() {
        if (rows == null) {
            rows = cohorts.all(language.getTag());
        }
        return rows;
    }

    /** Those that are not decided yet. */
    public List<OwnCohort> getUnderWay() {
        return getRows().stream().filter(OwnCohort::isUnderWay).toList();
    }

    /** Their own code for checking in to the sessions of a cohort. */
    public String code(OwnCohort cohort) {
        if (codes == null) {
            codes = checkIn
                    .own(getUnderWay().stream().map(OwnCohort::enrolmentId).toList())
                    .stream()
                    .collect(Collectors.toMap(OwnCode::enrolmentId, OwnCode::grouped));
        }
        return codes.getOrDefault(cohort.enrolmentId(), "–");
    }

    /** The next few. */
    public List<OwnSession> getSessions() {
        if (sessions == null) {
            sessions = tasks.sessions(clock.instant(), language.getTag(), SESSIONS);
        }
        return sessions;
    }
}
