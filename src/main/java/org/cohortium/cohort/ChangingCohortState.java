package org.cohortium.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.identity.TransactionActor;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Leading a cohort from being planned to being closed. For administrators, and for coordinators in the cohorts their
 * organisation hosts.
 */
@ApplicationScoped
public class ChangingCohortState {
    private final Cohorts cohorts;
    private final CohortProgressFigures progress;
    private final CurrentUser user;
    private final TransactionActor transaction;
    private final Event<DomainEvent> events;

    @Inject
    public ChangingCohortState(
            Cohorts cohorts,
            CohortProgressFigures progress,
            CurrentUser user,
            TransactionActor transaction,
            Event<DomainEvent> events) {
        this.cohorts = cohorts;
        this.progress = progress;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
    }

    /** Whether the signed-in person leads cohorts of that host at all. */
    public boolean mayLead(long hostOrganisationId) {
        return (user.is(Role.ADMIN) || user.is(Role.COORDINATOR)) && leads().reachesOrganisation(hostOrganisationId);
    }

    /**
     * Takes the one step that leads to a state. Who cancels a cohort cancels its sessions still to come with it, and lets
     * go of everybody in it or asking to be. Asked for the state the cohort is in, nothing changes.
     *
     * @param reason needed where {@link CohortStep#needsReason()}; kept with what is changed
     * @param seen version of the cohort the decision was made on; null: whatever it is
     * @return why nothing was changed, or nothing
     * @throws NoSuchThing if there is no such cohort, or it is not theirs to lead
     * @throws org.cohortium.identity.NotAllowed if the signed-in person leads no cohort
     */
    @Transactional
    public Optional<Refusal> become(String code, CohortState wanted, @Nullable String reason, @Nullable Integer seen) {
        Scope scope = leads();
        Cohort cohort = cohorts.locked(code)
                .filter(one -> scope.reachesOrganisation(one.host().id()))
                .orElseThrow(() -> new NoSuchThing("cohort", code));
        if (seen != null && seen != cohort.version()) {
            return Optional.of(new Refusal("cohort.changedMeanwhile", Map.of("state", cohort.state())));
        }
        if (cohort.state() == wanted) {
            return Optional.empty();
        }
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        Refusal refusal = refusal(cohort, wanted, why);
        if (refusal == null) {
            step(cohort, wanted, why);
        }
        return Optional.ofNullable(refusal);
    }

    private @Nullable Refusal refusal(Cohort cohort, CohortState wanted, @Nullable String why) {
        CohortStep step = CohortStep.between(cohort.state(), wanted).orElse(null);
        if (step == null) {
            return new Refusal("cohort.step.tooFar", Map.of("state", cohort.state(), "wanted", wanted));
        }
        if (step.needsReason() && why == null) {
            return new Refusal("cohort.step.reasonMissing", Map.of("step", step));
        }
        return CohortStepPolicy.refusal(
                cohort.state(), step, progress.of(cohort.code()).orElseThrow());
    }

    private void step(Cohort cohort, CohortState wanted, @Nullable String why) {
        CohortState before = cohort.state();
        transaction.because(why);
        switch (CohortStep.between(before, wanted).orElseThrow()) {
            case OPEN_ENROLMENT -> cohort.openEnrolment();
            case START -> cohort.start();
            case BEGIN_ASSESSING -> cohort.beginAssessing();
            case CLOSE -> cohort.close();
            case GO_BACK -> cohort.stepBack();
            case CANCEL -> cancel(cohort, String.valueOf(why));
        }
        events.fire(new CohortStepped(cohort.id(), cohort.code(), before, cohort.state(), why));
    }

    private void cancel(Cohort cohort, String why) {
        cohort.cancel();
        for (Session session : cohorts.scheduled(cohort)) {
            session.cancel();
            events.fire(new SessionCancelled(session.id(), cohort.code(), session.number(), why));
        }
    }

    private Scope leads() {
        return user.scopeAs(Role.ADMIN, Role.COORDINATOR);
    }
}
