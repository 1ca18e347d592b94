package org.cohortium.cohort;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step of a cohort from one state to another. */
public enum CohortStep {
    OPEN_ENROLMENT(CohortState.PLANNED, CohortState.ENROLLING),
    START(CohortState.ENROLLING, CohortState.RUNNING),
    BEGIN_ASSESSING(CohortState.RUNNING, CohortState.ASSESSING),
    CLOSE(CohortState.ASSESSING, CohortState.CLOSED),
    /** Takes the last step back. */
    GO_BACK(null, null),
    /** From any state but the last; final. */
    CANCEL(null, CohortState.CANCELLED);

    private final @Nullable CohortState before;
    private final @Nullable CohortState after;

    CohortStep(@Nullable CohortState before, @Nullable CohortState after) {
        this.before = before;
        this.after = after;
    }

    /** Where the step leads from a state; empty if it cannot be taken there. */
    public Optional<CohortState> from(CohortState state) {
        return switch (this) {
            case GO_BACK ->
                Arrays.stream(values())
                        .filter(step -> step.before != null && step.after == state)
                        .map(step -> step.before)
                        .findFirst();
            case CANCEL -> state.isOver() ? Optional.empty() : Optional.of(CohortState.CANCELLED);
            default -> state == before ? Optional.ofNullable(after) : Optional.empty();
        };
    }

    /** The step that leads from one state to another, if there is one. */
    public static Optional<CohortStep> between(CohortState from, CohortState to) {
        return Arrays.stream(values())
                .filter(step -> step.from(from).filter(to::equals).isPresent())
                .findFirst();
    }

    /** The step that usually comes next; null where the cohort is over. */
    public static @Nullable CohortStep next(CohortState state) {
        return Arrays.stream(values())
                .filter(step -> step.before == state)
                .findFirst()
                .orElse(null);
    }

    public boolean needsReason() {
        return this == GO_BACK || this == CANCEL;
    }
}
