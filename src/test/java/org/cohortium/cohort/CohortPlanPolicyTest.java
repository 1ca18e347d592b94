package org.cohortium.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CohortPlanPolicyTest {
    private static final CohortPlanFacts FINE = new CohortPlanFacts(true, true, true, 2, 0, 0, null, null);
    private static final CohortPlanFacts TAUGHT = new CohortPlanFacts(
            true, true, true, 2, 24, 8, GivenCohort.FIRST.plusDays(7), GivenCohort.LAST.minusDays(7));

    private final CohortPlan plan = GivenCohort.plan();

    @Test
    void plansWithWhatThereIs() {
        assertThat(CohortPlanPolicy.planning(plan, FINE)).isNull();
        assertThat(planning(new CohortPlanFacts(false, true, true, 2, 0, 0, null, null)))
                .isEqualTo("cohort.plan.notPublished");
        assertThat(planning(new CohortPlanFacts(true, false, true, 2, 0, 0, null, null)))
                .isEqualTo("cohort.plan.notHost");
        assertThat(planning(new CohortPlanFacts(true, true, false, 2, 0, 0, null, null)))
                .isEqualTo("cohort.plan.noCountry");
        assertThat(planning(new CohortPlanFacts(true, true, true, 1, 0, 0, null, null)))
                .isEqualTo("cohort.plan.noFacilitator");
    }

    @Test
    void endsNoSoonerThanItStarts() {
        CohortPlan backwards = GivenCohort.plan(GivenCohort.LAST, GivenCohort.FIRST, 30);
        assertThat(CohortPlanPolicy.planning(backwards, FINE)).isEqualTo(Refusal.of("cohort.plan.endsBefore"));
        CohortPlan oneDay = GivenCohort.plan(GivenCohort.FIRST, GivenCohort.FIRST, 30);
        assertThat(CohortPlanPolicy.planning(oneDay, FINE)).isNull();
    }

    @Test
    void keepsSeatsForThoseWhoHaveOne() {
        assertThat(changing(CohortState.RUNNING, GivenCohort.plan(GivenCohort.FIRST, GivenCohort.LAST, 24)))
                .isNull();
        assertThat(changing(CohortState.RUNNING, GivenCohort.plan(GivenCohort.FIRST, GivenCohort.LAST, 23)))
                .isEqualTo("cohort.plan.tooFewSeats");
    }

    @Test
    void cutsOffNothingThatWasHeld() {
        LocalDate first = GivenCohort.FIRST.plusDays(7);
        LocalDate last = GivenCohort.LAST.minusDays(7);
        assertThat(changing(CohortState.RUNNING, GivenCohort.plan(first, last, 30)))
                .isNull();
        assertThat(changing(CohortState.RUNNING, GivenCohort.plan(first.plusDays(1), last, 30)))
                .isEqualTo("cohort.plan.cutsOffFirst");
        assertThat(changing(CohortState.RUNNING, GivenCohort.plan(first, last.minusDays(1), 30)))
                .isEqualTo("cohort.plan.cutsOffLast");
    }

    @Test
    void keepsCurriculumAndPlaceOnceTeachingHasBegun() {
        assertThat(changing(CohortState.RUNNING, inZone("Africa/Kampala"))).isEqualTo("cohort.plan.basicsStay");
        assertThat(changing(CohortState.ENROLLING, inZone("Africa/Kampala"))).isEqualTo("cohort.plan.sessionsStay");
        assertThat(CohortPlanPolicy.changing(plan, CohortState.ENROLLING, inZone("Africa/Kampala"), FINE))
                .isNull();
    }

    @Test
    void changesNothingThatIsOver() {
        assertThat(changing(CohortState.CLOSED, plan)).isEqualTo("cohort.plan.over");
    }

    @Test
    void keepsWhatCouldNotBeChosenAnew() {
        CohortPlanFacts retired = new CohortPlanFacts(false, false, true, 0, 0, 0, null, null);
        CohortPlan larger = GivenCohort.plan(GivenCohort.FIRST, GivenCohort.LAST, 40);
        assertThat(CohortPlanPolicy.changing(plan, CohortState.RUNNING, larger, retired))
                .isNull();
    }

    private CohortPlan inZone(String zone) {
        return new CohortPlan(
                plan.curriculumVersionId(),
                plan.hostId(),
                plan.country(),
                plan.language(),
                ZoneId.of(zone),
                plan.startsOn(),
                plan.endsOn(),
                plan.capacity(),
                Set.of(41L, 42L));
    }

    private @Nullable String planning(CohortPlanFacts facts) {
        Refusal refusal = CohortPlanPolicy.planning(plan, facts);
        return refusal == null ? null : refusal.rule();
    }

    private @Nullable String changing(CohortState state, CohortPlan other) {
        Refusal refusal = CohortPlanPolicy.changing(plan, state, other, TAUGHT);
        return refusal == null ? null : refusal.rule();
    }
}
