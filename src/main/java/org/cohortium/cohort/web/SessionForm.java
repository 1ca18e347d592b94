package org.cohortium.cohort.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.cohortium.cohort.ScheduledSession;
import org.cohortium.cohort.SessionMode;
import org.cohortium.cohort.SessionPlan;
import org.jspecify.annotations.Nullable;

/** The fields of a session, as they are typed. */
public final class SessionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What the choice of a module says for: each session the module whose turn it is. */
    static final String IN_ORDER = "order";

    private String module = "";
    private @Nullable String title;
    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private @Nullable Integer minutes;
    private SessionMode mode = SessionMode.WORKSHOP;
    private @Nullable String place;

    /** Begins with a session there is. */
    void take(ScheduledSession session) {
        module = session.moduleId() == null ? "" : session.moduleId().toString();
        title = session.moduleId() == null ? session.title() : null;
        day = session.localStart().toLocalDate();
        time = session.localStart().toLocalTime();
        minutes = session.minutes();
        mode = session.mode();
        place = session.place();
    }

    /** The plan, once every field that is needed has been checked to be there. */
    SessionPlan plan() {
        return new SessionPlan(
                module.matches("\\d{1,18}") ? Long.valueOf(module) : null,
                title,
                Objects.requireNonNull(day).atTime(Objects.requireNonNull(time)),
                Objects.requireNonNull(minutes),
                mode,
                place);
    }

    public boolean isInOrder() {
        return IN_ORDER.equals(module);
    }

    /** Whether it is about no module, and so has a title of its own. */
    public boolean isTitled() {
        return module.isEmpty();
    }

    public String getModule() {
        return module;
    }

    public void setModule(@Nullable String module) {
        this.module = module == null ? "" : module;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public @Nullable Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    public SessionMode getMode() {
        return mode;
    }

    public void setMode(SessionMode mode) {
        this.mode = mode;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }
}
