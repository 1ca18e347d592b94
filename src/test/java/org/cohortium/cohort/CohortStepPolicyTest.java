package org.cohortium.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CohortStepPolicyTest {
    private static final CohortProgress NOTHING_YET = new CohortProgress(0, 0, 0, List.of(), 0, 0, List.of(), 0);
    private static final CohortProgress READY = new CohortProgress(8, 0, 8, List.of(), 30, 4, List.of("A", "B"), 0);
    private static final CohortProgress TAUGHT = new CohortProgress(8, 8, 0, List.of(), 30, 0, List.of("A", "B"), 0);
    private static final CohortProgress DONE = new CohortProgress(8, 8, 0, List.of(), 30, 0, List.of(), 30);

    @Test
    void opensEnrolmentOfAnEmptyPlan() {
        assertThat(refusal(CohortState.PLANNED, CohortStep.OPEN_ENROLMENT, NOTHING_YET))
                .isNull();
    }

    @Test
    void startsOnlyWithSessionsAndSomebodySeated() {
        assertThat(rule(CohortState.ENROLLING, CohortStep.START, NOTHING_YET)).isEqualTo("cohort.step.noSessions");
        CohortProgress empty = new CohortProgress(8, 0, 8, List.of(), 0, 12, List.of(), 0);
        assertThat(rule(CohortState.ENROLLING, CohortStep.START, empty)).isEqualTo("cohort.step.nobodySeated");
        assertThat(refusal(CohortState.ENROLLING, CohortStep.START, READY)).isNull();
    }

    @Test
    void assessesOnlyOnceTeachingIsOver() {
        assertThat(rule(CohortState.RUNNING, CohortStep.BEGIN_ASSESSING, READY)).isEqualTo("cohort.step.noneHeld");
        CohortProgress halfway = new CohortProgress(8, 4, 3, List.of(), 30, 0, List.of(), 0);
        assertThat(refusal(CohortState.RUNNING, CohortStep.BEGIN_ASSESSING, halfway))
                .isEqualTo(new Refusal("cohort.step.sessionsAhead", Map.of("n", 3)));
        assertThat(refusal(CohortState.RUNNING, CohortStep.BEGIN_ASSESSING, TAUGHT))
                .isNull();
    }

    @Test
    void closesOnlyWhatIsMarkedAndDecidedAndListsWhatIsNot() {
        CohortProgress open = new CohortProgress(8, 7, 0, List.of(3, 8), 30, 0, List.of(), 30);
        assertThat(refusal(CohortState.ASSESSING, CohortStep.CLOSE, open))
                .isEqualTo(new Refusal("cohort.step.sessionsOpen", Map.of("n", 2, "numbers", "3, 8")));
        CohortProgress undecided =
                new CohortProgress(8, 8, 0, List.of(), 30, 0, List.of("A", "B", "C", "D", "E", "F", "G"), 23);
        assertThat(refusal(CohortState.ASSESSING, CohortStep.CLOSE, undecided))
                .isEqualTo(
                        new Refusal("cohort.step.outcomesOpen", Map.of("n", 7, "more", 2, "names", "A, B, C, D, E")));
        assertThat(refusal(CohortState.ASSESSING, CohortStep.CLOSE, DONE)).isNull();
    }

    @Test
    void stepsBackWhileNothingHasHappenedThatForbidsIt() {
        assertThat(refusal(CohortState.ENROLLING, CohortStep.GO_BACK, READY)).isNull();
        assertThat(refusal(CohortState.RUNNING, CohortStep.GO_BACK, READY)).isNull();
        assertThat(rule(CohortState.RUNNING, CohortStep.GO_BACK, TAUGHT)).isEqualTo("cohort.step.heldAlready");
        assertThat(refusal(CohortState.ASSESSING, CohortStep.GO_BACK, TAUGHT)).isNull();
        assertThat(rule(CohortState.ASSESSING, CohortStep.GO_BACK, DONE)).isEqualTo("cohort.step.confirmedAlready");
        assertThat(refusal(CohortState.CLOSED, CohortStep.GO_BACK, DONE)).isNull();
        assertThat(rule(CohortState.PLANNED, CohortStep.GO_BACK, NOTHING_YET)).isEqualTo("cohort.step.illegal");
    }

    @Test
    void cancelsWhateverIsNotOver() {
        for (CohortState state : CohortState.values()) {
            assertThat(refusal(state, CohortStep.CANCEL, TAUGHT) == null)
                    .as("%s", state)
                    .isEqualTo(state != CohortState.CLOSED && state != CohortState.CANCELLED);
        }
    }

    @Test
    void leadsEachStateToTheNextAndToNoFurther() {
        assertThat(CohortStep.between(CohortState.PLANNED, CohortState.ENROLLING))
                .contains(CohortStep.OPEN_ENROLMENT);
        assertThat(CohortStep.between(CohortState.CLOSED, CohortState.ASSESSING))
                .contains(CohortStep.GO_BACK);
        assertThat(CohortStep.between(CohortState.PLANNED, CohortState.RUNNING)).isEmpty();
        assertThat(CohortStep.between(CohortState.CANCELLED, CohortState.PLANNED))
                .isEmpty();
        assertThat(CohortStep.next(CohortState.CLOSED)).isNull();
    }

    private static @Nullable String rule(CohortState state, CohortStep step, CohortProgress progress) {
        Refusal refusal = refusal(state, step, progress);
        return refusal == null ? null : refusal.rule();
    }

    private static @Nullable Refusal refusal(CohortState state, CohortStep step, CohortProgress progress) {
        return CohortStepPolicy.refusal(state, step, progress);
    }
}
