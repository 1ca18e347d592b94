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
 * Planning cohorts and changing their plans. For administrators, and for coordinators with their own organisations as
 * hosts.
 */
@ApplicationScoped
public class PlanningCohorts {
    private final Cohorts cohorts;
    private final CohortPlanFigures figures;
    private final CurrentUser user;
    private final TransactionActor transaction;
    private final Event<DomainEvent> events;

    @Inject
    public PlanningCohorts(
            Cohorts cohorts,
            CohortPlanFigures figures,
            CurrentUser user,
            TransactionActor transaction,
            Event<DomainEvent> events) {
        this.cohorts = cohorts;
        this.figures = figures;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
    }

    /** Whether the signed-in person plans cohorts at all. */
    public boolean mayPlan() {
        return user.is(Role.ADMIN) || user.is(Role.COORDINATOR);
    }

    /** @throws org.cohortium.identity.NotAllowed if the signed-in person plans no cohorts */
    public void require() {
        plans();
    }

    /**
     * Plans a new cohort. Its code is made of the country, the year it starts in and the next number.
     *
     * @throws org.cohortium.identity.NotAllowed if the signed-in person plans no cohorts
     */
    @Transactional
    public Planned plan(CohortPlan plan) {
        Scope scope = plans();
        Refusal refusal = CohortPlanPolicy.planning(plan, figures.facts(0, plan, scope));
        if (refusal != null) {
            return new Planned("", refusal);
        }
        String code = figures.takeCode(plan.country(), plan.startsOn().getYear());
        Cohort cohort = cohorts.add(code, plan);
        events.fire(new CohortPlanned(cohort.id(), code, null, plan, null));
        return new Planned(code, null);
    }

    /**
     * The plan as it is.
     *
     * @throws NoSuchThing if there is no such cohort, or it is not theirs to plan
     */
    @Transactional
    public CurrentPlan current(String code) {
        Cohort cohort = theirs(code, plans());
        return new CurrentPlan(cohort.plan(), cohort.state(), cohort.version());
    }

    /**
     * Changes the plan of a cohort that is not over; where teaching has begun only dates, seats, language and who
     * teaches it.
     *
     * @param seen version of the cohort the change was made on
     * @return why nothing was changed, or nothing
     * @throws NoSuchThing if there is no such cohort, or it is not theirs to plan
     */
    @Transactional
    public Optional<Refusal> change(String code, CohortPlan plan, @Nullable String reason, int seen) {
        Scope scope = plans();
        Cohort cohort = theirs(code, scope);
        if (cohort.version() != seen) {
            return Optional.of(new Refusal("cohort.changedMeanwhile", Map.of("state", cohort.state())));
        }
        CohortPlan before = cohort.plan();
        Refusal refusal =
                CohortPlanPolicy.changing(before, cohort.state(), plan, figures.facts(cohort.id(), plan, scope));
        if (refusal == null && !before.equals(plan)) {
            String why = reason == null || reason.isBlank() ? null : reason.strip();
            transaction.because(why);
            cohorts.change(cohort, plan);
            events.fire(new CohortPlanned(cohort.id(), code, before.startsOn(), plan, why));
        }
        return Optional.ofNullable(refusal);
    }

    private Cohort theirs(String code, Scope scope) {
        return cohorts.locked(code)
                .filter(cohort -> scope.reachesOrganisation(cohort.host().id()))
                .orElseThrow(() -> new NoSuchThing("cohort", code));
    }

    private Scope plans() {
        return user.scopeAs(Role.ADMIN, Role.COORDINATOR);
    }

    /** The new cohort's code, or why there is none. */
    public record Planned(String code, @Nullable Refusal refusal) {}

    /** A plan as it stands. @param version of the cohort, to be given back with a change */
    public record CurrentPlan(CohortPlan plan, CohortState state, int version) {}
}
