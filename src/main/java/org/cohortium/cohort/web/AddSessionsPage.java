package org.cohortium.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.cohortium.cohort.CohortRow;
import org.cohortium.cohort.ProposedSession;
import org.cohortium.cohort.ScheduleFigures;
import org.cohortium.cohort.ScheduledSession;
import org.cohortium.cohort.SchedulingSessions;
import org.cohortium.cohort.SessionSeries;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Adding sessions to a cohort: one or a series, shown before they are added. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class AddSessionsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int USUAL_MINUTES = 120;
    private static final int WEEK = 7;

    /** Which field a rule is about. */
    private static final Map<String, String> FIELDS = Map.of(
            "session.titleMissing", "edit:title",
            "session.outsideDates", "edit:day");

    private final SchedulingSessions scheduling;
    private final ScheduleFigures schedule;
    private final CohortNow now;
    private final Notices notices;
    private final SessionForm form = new SessionForm();
    private String code = "";
    private int times = 1;
    private int everyDays = WEEK;
    private transient @Nullable SessionSeries shown;
    private transient List<ProposedSession> proposed = List.of();

    @Inject
    AddSessionsPage(SchedulingSessions scheduling, ScheduleFigures schedule, CohortNow now, Notices notices) {
        this.scheduling = scheduling;
        this.schedule = schedule;
        this.now = now;
        this.notices = notices;
    }

    /** @throws org.cohortium.identity.NoSuchThing if there is no such cohort for the reader to plan */
    public void open() {
        scheduling.require(code);
        schedule.last(code).ifPresentOrElse(this::goOn, this::begin);
    }

    private void goOn(ScheduledSession last) {
        form.take(last);
        form.setDay(last.localStart().toLocalDate().plusDays(WEEK));
        form.setModule(SessionForm.IN_ORDER);
        form.setTitle(null);
    }

    private void begin() {
        LocalDate first = getRow().startsOn();
        form.setDay(first);
        form.setTime(MORNING);
        form.setMinutes(USUAL_MINUTES);
        form.setModule(SessionForm.IN_ORDER);
    }

    /** Shows what would be added. */
    public void show() {
        SessionSeries series = series();
        SchedulingSessions.Proposed answer = scheduling.propose(code, series);
        proposed = answer.sessions();
        shown = answer.refusal() == null ? series : null;
        tell(answer.refusal());
    }

    /** Adds what is shown; shows it first where something was typed since. */
    public @Nullable String add() {
        if (!series().equals(shown)) {
            show();
            return null;
        }
        SchedulingSessions.Scheduled answer = scheduling.add(code, series());
        if (answer.refusal() != null) {
            tell(answer.refusal());
            return null;
        }
        notices.forNextPage().done("session.added", "n", answer.ids().size());
        return "/cohort/view?faces-redirect=true&tab=sessions&code=" + code;
    }

    private void tell(@Nullable Refusal refusal) {
        if (refusal != null) {
            notices.refused(FIELDS.getOrDefault(refusal.rule(), "edit:module"), refusal);
        }
    }

    private SessionSeries series() {
        return new SessionSeries(form.plan(), times, everyDays, form.isInOrder());
    }

    public CohortRow getRow() {
        return now.row(code);
    }

    public SessionForm getForm() {
        return form;
    }

    public List<ProposedSession> getProposed() {
        return proposed;
    }

    /** How many of those shown have something to be known before. */
    public long getRemarked() {
        return proposed.stream().filter(one -> !one.remarks().isEmpty()).count();
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code == null ? "" : code;
    }

    public int getTimes() {
        return times;
    }

    public void setTimes(int times) {
        this.times = times;
    }

    public int getEveryDays() {
        return everyDays;
    }

    public void setEveryDays(int everyDays) {
        this.everyDays = everyDays;
    }
}
