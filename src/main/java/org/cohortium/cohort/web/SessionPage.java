package org.cohortium.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.cohortium.cohort.ScheduleFigures;
import org.cohortium.cohort.ScheduledSession;
import org.cohortium.cohort.SchedulingSessions;
import org.cohortium.cohort.SessionState;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** Changing, moving or cancelling one session. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class SessionPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Which field a rule is about. */
    private static final Map<String, String> FIELDS = Map.of(
            "session.titleMissing", "edit:title",
            "session.outsideDates", "edit:day",
            "session.heldStays", "edit:day");

    private final SchedulingSessions scheduling;
    private final ScheduleFigures schedule;
    private final Notices notices;
    private final SessionForm form = new SessionForm();
    private @Nullable Long id;
    private int seen;
    private @Nullable String reason;
    private @Nullable String whyCancelled;
    private transient @Nullable ScheduledSession session;

    @Inject
    SessionPage(SchedulingSessions scheduling, ScheduleFigures schedule, Notices notices) {
        this.scheduling = scheduling;
        this.schedule = schedule;
        this.notices = notices;
    }

    /** @throws NoSuchThing if there is no such session for the reader to plan */
    public void open() {
        scheduling.requireAny();
        ScheduledSession now = getSession();
        if (!scheduling.mayPlan(now.cohort())) {
            throw new NoSuchThing("session", now.id());
        }
        form.take(now);
        seen = now.version();
    }

    public @Nullable String save() {
        return told(scheduling.change(getSession().id(), form.plan(), reason, seen), "session.changed");
    }

    public @Nullable String cancel() {
        return told(scheduling.cancel(getSession().id(), whyCancelled, seen), "session.cancelled");
    }

    private @Nullable String told(Optional<Refusal> refusal, String done) {
        if (refusal.isPresent()) {
            notices.refused(FIELDS.getOrDefault(refusal.get().rule(), "edit:module"), refusal.get());
            return null;
        }
        notices.forNextPage().done(done, "number", getSession().number());
        return "/cohort/view?faces-redirect=true&tab=sessions&code="
                + getSession().cohort();
    }

    public ScheduledSession getSession() {
        if (session == null) {
            long wanted = id == null ? 0 : id;
            session = schedule.session(wanted).orElseThrow(() -> new NoSuchThing("session", wanted));
        }
        return session;
    }

    /** Whether it took place, so that its time stays. */
    public boolean isHeld() {
        return getSession().state() == SessionState.HELD;
    }

    public boolean isCancelled() {
        return getSession().state() == SessionState.CANCELLED;
    }

    public boolean isOpen() {
        return getSession().state() == SessionState.SCHEDULED;
    }

    public SessionForm getForm() {
        return form;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getWhyCancelled() {
        return whyCancelled;
    }

    public void setWhyCancelled(@Nullable String whyCancelled) {
        this.whyCancelled = whyCancelled;
    }
}
