package org.cohortium.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDateTime;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionPolicyTest {
    private static final LocalDateTime INSIDE = LocalDateTime.of(2027, 2, 16, 10, 0);

    private final Cohort cohort = GivenCohort.planned();
    private final Session session = GivenCohort.session(cohort);

    @Test
    void addsSessionsBetweenTheCohortsDatesWithAModuleOrATitle() {
        assertThat(adding(INSIDE, 5L, null)).isNull();
        assertThat(adding(INSIDE, null, "Visit to the registry")).isNull();
        assertThat(adding(INSIDE, null, null)).isEqualTo("session.titleMissing");
        assertThat(adding(GivenCohort.LAST.atTime(10, 0), 5L, null)).isNull();
        assertThat(adding(GivenCohort.LAST.plusDays(1).atTime(10, 0), 5L, null)).isEqualTo("session.outsideDates");
        assertThat(adding(GivenCohort.FIRST.minusDays(1).atTime(10, 0), 5L, null))
                .isEqualTo("session.outsideDates");
    }

    @Test
    void addsNoneOnceTeachingIsOver() {
        cohort.cancel();
        assertThat(adding(INSIDE, 5L, null)).isEqualTo("session.noMorePlanned");
    }

    @Test
    void movesWhatWasNotHeld() {
        assertThat(changing(GivenCohort.session(INSIDE, 5L, null))).isNull();
        assertThat(changing(GivenCohort.session(GivenCohort.LAST.plusDays(1).atTime(10, 0), 5L, null)))
                .isEqualTo("session.outsideDates");
    }

    @Test
    void leavesWhatWasHeldWhereItIsButCorrectsWhatItIsCalled() {
        session.hold();
        assertThat(changing(GivenCohort.session(INSIDE, 5L, null))).isEqualTo("session.heldStays");
        assertThat(changing(GivenCohort.session(LocalDateTime.of(2027, 2, 9, 10, 0), 6L, null)))
                .isNull();
        assertThat(cancelling("Nobody came")).isEqualTo("session.heldNotCancelled");
        assertThatIllegalStateException().isThrownBy(session::cancel);
    }

    @Test
    void cancelsOnceAndWithAReason() {
        assertThat(cancelling(null)).isEqualTo("session.reasonMissing");
        assertThat(cancelling("Flooded room")).isNull();
        session.cancel();
        assertThat(cancelling("Flooded room")).isEqualTo("session.cancelledAlready");
        assertThat(changing(GivenCohort.session(INSIDE, 5L, null))).isEqualTo("session.cancelledAlready");
    }

    private @Nullable String adding(LocalDateTime at, @Nullable Long module, @Nullable String title) {
        return rule(SessionPolicy.adding(cohort, GivenCohort.session(at, module, title)));
    }

    private @Nullable String changing(SessionPlan plan) {
        return rule(SessionPolicy.changing(session, plan));
    }

    private @Nullable String cancelling(@Nullable String reason) {
        return rule(SessionPolicy.cancelling(session, reason));
    }

    private static @Nullable String rule(@Nullable Refusal refusal) {
        return refusal == null ? null : refusal.rule();
    }
}
