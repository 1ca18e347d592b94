package org.cohortium.enrolment.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.enrolment.DecidingEnrolments;
import org.cohortium.enrolment.Decision;
import org.cohortium.enrolment.EnrolmentState;
import org.cohortium.web.Notices;
import org.cohortium.web.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Deciding on people of the roster: asking first where it takes a reason or is for many, then telling what came of it. */
@ViewScoped
@Named
@SuppressWarnings("serial") // what is injected are proxies, which can be written and read again
public class RosterDecisions implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TOLD = 5;

    private final DecidingEnrolments deciding;
    private final RosterTicks ticks;
    private final RosterNow now;
    private final ReaderLanguage language;
    private final Notices notices;
    private Set<Long> asked = Set.of();
    private @Nullable Preview preview;
    private @Nullable Made made;
    private @Nullable String reason;

    @Inject
    RosterDecisions(
            DecidingEnrolments deciding, RosterTicks ticks, RosterNow now, ReaderLanguage language, Notices notices) {
        this.deciding = deciding;
        this.ticks = ticks;
        this.now = now;
        this.language = language;
        this.notices = notices;
    }

    /**
     * Decides what the request's parameters say: {@code decision}, and {@code who}: an enrolment, everybody
     * {@code ticked}, or those {@link RosterNow#next next in line} in a state. One person at once where no reason is
     * needed; else the dialog asks first.
     */
    public void decide() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        Decision decision = Decision.valueOf(parameters.get("decision"));
        String who = parameters.get("who");
        if (who.equals("ticked")) {
            ask(decision, ticks.ids(), null);
        } else if (who.matches("\\d+")) {
            decideOne(decision, Set.of(Long.valueOf(who)));
        } else {
            ask(decision, now.next(ticks.cohort(), EnrolmentState.valueOf(who)), null);
        }
    }

    private void decideOne(Decision decision, Set<Long> one) {
        if (decision.needsReason()) {
            ask(decision, one, null);
        } else {
            carryOut(one, decision, null);
        }
    }

    /** Opens the dialog that says what would happen and to how many. */
    private void ask(Decision decision, Collection<Long> ids, @Nullable String proposedReason) {
        asked = Set.copyOf(ids);
        reason = proposedReason;
        preview = Preview.of(decision, now.byState(ticks.cohort(), asked), now.freeSeats(ticks.cohort()));
        PrimeFaces.current().executeScript("PF('decide').show()");
    }

    /** Carries out what the dialog asked. */
    public void carryOut() {
        if (preview != null) {
            carryOut(asked, preview.decision(), reason);
            ticks.clear();
        }
    }

    /** Asks to nominate those again whom the last decision turned away. */
    public void undo() {
        if (made != null && made.isUndoable()) {
            ask(Decision.REOPEN, made.changed(), language.words().get("enrolment.undo.reason"));
        }
    }

    private void carryOut(Set<Long> ids, Decision decision, @Nullable String why) {
        made = Made.of(decision, deciding.decide(ids, decision, why), language.words());
        preview = null;
        now.forget();
        tell(made);
    }

    private void tell(Made what) {
        int changed = what.changed().size();
        if (changed > 0 && what.decision() == Decision.ENROL) {
            notices.done("enrolment.done.enrolled", "n", changed - what.waiting(), "waiting", what.waiting());
        } else if (changed > 0) {
            notices.done("enrolment.done", "decision", what.decision(), "n", changed);
        }
    }

    /** What the dialog says; null while it asks nothing. */
    public @Nullable Preview getPreview() {
        return preview;
    }

    /** What came of the last decision; null before the first. */
    public @Nullable Made getMade() {
        return made;
    }

    /** Whether the dialog asks for something that takes from people. */
    public boolean isDestructive() {
        return preview != null
                && switch (preview.decision()) {
                    case REJECT, WITHDRAW, DROP -> true;
                    case APPROVE, WAITLIST, ENROL, REOPEN -> false;
                };
    }

    /** Why the last decision changed nothing for some, the first few of them. */
    public List<String> getRefusals() {
        return made == null
                ? List.of()
                : made.refused().values().stream().sorted().limit(MOST_TOLD).toList();
    }

    /** Why the last decision changed nothing for a person; empty if it did, or was not about them. */
    public String refusal(long enrolmentId) {
        return made == null ? "" : made.refused().getOrDefault(enrolmentId, "");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
