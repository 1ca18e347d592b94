package org.cohortium.cohort;

import java.util.Map;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The rule how a cohort can be planned, and what of it can still be changed. */
final class CohortPlanPolicy {
    private CohortPlanPolicy() {}

    /** Why no cohort can be planned so, or null. */
    static @Nullable Refusal planning(CohortPlan plan, CohortPlanFacts facts) {
        if (plan.endsOn().isBefore(plan.startsOn())) {
            return Refusal.of("cohort.plan.endsBefore");
        }
        if (!facts.published()) {
            return Refusal.of("cohort.plan.notPublished");
        }
        if (!facts.hosts()) {
            return Refusal.of("cohort.plan.notHost");
        }
        if (!facts.country()) {
            return Refusal.of("cohort.plan.noCountry");
        }
        return facts.facilitators() < plan.facilitators().size() ? Refusal.of("cohort.plan.noFacilitator") : null;
    }

    /** Why the cohort cannot be changed to this, or null. */
    static @Nullable Refusal changing(CohortPlan now, CohortState state, CohortPlan plan, CohortPlanFacts facts) {
        if (state.isOver()) {
            return new Refusal("cohort.plan.over", Map.of("state", state));
        }
        Refusal basics = basics(now, state, plan, facts);
        if (basics != null) {
            return basics;
        }
        Refusal planned = planning(plan, kept(now, plan, facts));
        return planned == null ? measures(plan, facts) : planned;
    }

    /** What a cohort keeps needs not be chosen anew: its version may be retired, its host be no longer the planner's. */
    private static CohortPlanFacts kept(CohortPlan now, CohortPlan plan, CohortPlanFacts facts) {
        return new CohortPlanFacts(
                facts.published() || now.curriculumVersionId() == plan.curriculumVersionId(),
                facts.hosts() || now.hostId() == plan.hostId(),
                facts.country(),
                now.facilitators().equals(plan.facilitators())
                        ? plan.facilitators().size()
                        : facts.facilitators(),
                facts.seated(),
                facts.sessions(),
                facts.firstHeld(),
                facts.lastHeld());
    }

    private static @Nullable Refusal basics(CohortPlan now, CohortState state, CohortPlan plan, CohortPlanFacts facts) {
        boolean taught = now.curriculumVersionId() != plan.curriculumVersionId()
                || !now.zone().equals(plan.zone());
        boolean belongs = now.hostId() != plan.hostId() || !now.country().equals(plan.country());
        if ((taught || belongs) && state != CohortState.PLANNED && state != CohortState.ENROLLING) {
            return new Refusal("cohort.plan.basicsStay", Map.of("state", state));
        }
        return taught && facts.sessions() > 0
                ? new Refusal("cohort.plan.sessionsStay", Map.of("n", facts.sessions()))
                : null;
    }

    private static @Nullable Refusal measures(CohortPlan plan, CohortPlanFacts facts) {
        if (plan.capacity() < facts.seated()) {
            return new Refusal("cohort.plan.tooFewSeats", Map.of("seated", facts.seated()));
        }
        if (facts.firstHeld() != null && plan.startsOn().isAfter(facts.firstHeld())) {
            return new Refusal("cohort.plan.cutsOffFirst", Map.of("day", facts.firstHeld()));
        }
        return facts.lastHeld() != null && plan.endsOn().isBefore(facts.lastHeld())
                ? new Refusal("cohort.plan.cutsOffLast", Map.of("day", facts.lastHeld()))
                : null;
    }
}
