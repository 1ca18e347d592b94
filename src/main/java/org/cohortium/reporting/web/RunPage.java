package org.cohortium.reporting.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.reporting.RequestingReports;
import org.cohortium.reporting.RunState;
import org.cohortium.reporting.RunView;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.jspecify.annotations.Nullable;

/** One run: how far it is, stopping it, going on with it. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class RunPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> STEPS = List.of(
            "reporting.step.settled", "reporting.step.facts", "reporting.step.workbooks", "reporting.step.done");

    private final CurrentRun current;
    private final RequestingReports requesting;
    private final CurrentUser user;
    private final Notices notices;
    private @Nullable String id;

    @Inject
    RunPage(CurrentRun current, RequestingReports requesting, CurrentUser user, Notices notices) {
        this.current = current;
        this.requesting = requesting;
        this.user = user;
        this.notices = notices;
    }

    /** Reads before anything is written, so that who may not see it gets the page for that. */
    public void open() {
        getRun();
    }

    public RunView getRun() {
        return current.of(id);
    }

    /** Looks how far it has come. */
    public void look() {
        current.changed();
    }

    /** Ends it after the workbooks at hand. */
    public void stop() {
        tell(requesting.stop(CurrentRun.id(id)), "reporting.stopped", "reporting.notRunning");
    }

    /** Goes on with those that have no workbook yet. */
    public void goOn() {
        tell(requesting.restart(CurrentRun.id(id)), "reporting.goingOn", "reporting.nothingToGoOnWith");
    }

    private void tell(boolean done, String text, String rule) {
        current.changed();
        if (done) {
            notices.done(text, "n", getRun().total() - getRun().published() - getRun().skipped());
        } else {
            notices.refused(Refusal.of(rule));
        }
    }

    public boolean isStoppable() {
        return isMayChange() && getRun().isRunning();
    }

    /** Whether it made donors' reports that can be held against one another. */
    public boolean isReconcilable() {
        return (user.is(Role.ADMIN) || user.is(Role.AUDITOR))
                && !getRun().isRunning()
                && current.recipients(id).stream().anyMatch(each -> each.release() != null);
    }

    public boolean isResumable() {
        return isMayChange() && getRun().mayGoOn();
    }

    private boolean isMayChange() {
        return user.is(Role.ADMIN) || user.is(Role.COORDINATOR);
    }

    public List<String> getSteps() {
        return STEPS;
    }

    /** Position in the steps, from 0; behind the last when all is done. */
    public int getAt() {
        RunView run = getRun();
        if (run.state() == RunState.DONE) {
            return STEPS.size();
        }
        return run.workedOutAt() == null && run.done() == 0 ? 1 : 2;
    }

    /** Recipients without a workbook that still wait for one. */
    public int getWaiting() {
        return getRun().total() - getRun().done();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
