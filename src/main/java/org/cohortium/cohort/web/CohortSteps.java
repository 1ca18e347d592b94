package org.cohortium.cohort.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohortium.cohort.ChangingCohortState;
import org.cohortium.cohort.CohortProgress;
import org.cohortium.cohort.CohortState;
import org.cohortium.cohort.CohortStep;
import org.cohortium.cohort.CohortStepPolicy;
import org.cohortium.shared.Refusal;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Leading a cohort from state to state: what comes next, what else could be done, asking first and then doing it. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class CohortSteps implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Set<String> OF_SESSIONS = Set.of(
            "cohort.step.noSessions", "cohort.step.noneHeld", "cohort.step.sessionsAhead", "cohort.step.sessionsOpen");

    private final ChangingCohortState changing;
    private final CohortPage page;
    private final CohortNow now;
    private final ReaderLanguage language;
    private final Notices notices;
    private @Nullable CohortStep asked;
    private int seen;
    private @Nullable String reason;

    @Inject
    CohortSteps(
            ChangingCohortState changing, CohortPage page, CohortNow now, ReaderLanguage language, Notices notices) {
        this.changing = changing;
        this.page = page;
        this.now = now;
        this.language = language;
        this.notices = notices;
    }

    /** Whether the reader leads this cohort. */
    public boolean isMayLead() {
        return changing.mayLead(page.getRow().hostId());
    }

    /** The step whose time has come; null where there is none, or not for the reader. */
    public @Nullable CohortStep getDue() {
        CohortStep next = CohortStep.next(state());
        if (next == null || !isMayLead() || refusal(next) != null) {
            return null;
        }
        boolean early = next == CohortStep.START
                && now.today(page.getCode()).isBefore(page.getRow().startsOn());
        return early ? null : next;
    }

    /** The other steps that lead on from here, also those that a rule forbids for now. */
    public List<CohortStep> getOthers() {
        if (!isMayLead()) {
            return List.of();
        }
        CohortStep due = getDue();
        return Arrays.stream(CohortStep.values())
                .filter(step -> step.from(state()).isPresent() && step != due)
                .toList();
    }

    /** Whether sessions are what the cohort lacks most. */
    public boolean isWithoutSessions() {
        return isMayLead() && state().plansSessions() && progress().sessions() == 0;
    }

    /** Opens the dialog that says what the step would do, or why it cannot be taken. */
    public void ask(CohortStep step) {
        asked = step;
        seen = page.getRow().version();
        reason = null;
        PrimeFaces.current().executeScript("PF('step').show()");
    }

    /** Takes the step asked for, and shows the page anew. */
    public @Nullable String take() {
        CohortState target = getTarget();
        if (target == null) {
            return null;
        }
        Optional<Refusal> refusal = changing.become(page.getCode(), target, reason, seen);
        Notices told = notices.forNextPage();
        if (refusal.isPresent()) {
            told.refused(refusal.get());
        } else {
            told.done("cohort.step.done", "cohort", page.getCode(), "state", target);
        }
        return "/cohort/view?faces-redirect=true&code=" + page.getCode();
    }

    /** The step the dialog asks about; null while it asks nothing. */
    public @Nullable CohortStep getAsked() {
        return asked;
    }

    /** Where the step leads. */
    public @Nullable CohortState getTarget() {
        return asked == null ? null : asked.from(state()).orElse(null);
    }

    /** Why the step cannot be taken, in words; empty if it can. */
    public String getObstacle() {
        Refusal refusal = asked == null ? null : refusal(asked);
        return refusal == null ? "" : language.words().filled(refusal.rule(), refusal.arguments());
    }

    /** Whether what stands in the way are sessions. */
    public boolean isObstacleOfSessions() {
        Refusal refusal = asked == null ? null : refusal(asked);
        return refusal != null && OF_SESSIONS.contains(refusal.rule());
    }

    public CohortProgress getProgress() {
        return progress();
    }

    private @Nullable Refusal refusal(CohortStep step) {
        return CohortStepPolicy.refusal(state(), step, progress());
    }

    private CohortProgress progress() {
        return now.progress(page.getCode());
    }

    private CohortState state() {
        return page.getRow().state();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
