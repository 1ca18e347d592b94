package org.cohortium.cohort;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The rule which steps a cohort can take, and why not. */
public final class CohortStepPolicy {
    /** As many names or numbers as a refusal lists. */
    private static final int MOST_LISTED = 5;

    private CohortStepPolicy() {}

    /** Why the step cannot be taken now, or null. */
    public static @Nullable Refusal refusal(CohortState state, CohortStep step, CohortProgress progress) {
        if (step.from(state).isEmpty()) {
            return new Refusal("cohort.step.illegal", Map.of("state", state, "step", step));
        }
        return switch (step) {
            case OPEN_ENROLMENT, CANCEL -> null;
            case START -> start(progress);
            case BEGIN_ASSESSING -> beginAssessing(progress);
            case CLOSE -> close(progress);
            case GO_BACK -> goBack(state, progress);
        };
    }

    private static @Nullable Refusal start(CohortProgress progress) {
        if (progress.sessions() == 0) {
            return Refusal.of("cohort.step.noSessions");
        }
        return progress.seated() == 0 ? Refusal.of("cohort.step.nobodySeated") : null;
    }

    private static @Nullable Refusal beginAssessing(CohortProgress progress) {
        if (progress.held() == 0) {
            return Refusal.of("cohort.step.noneHeld");
        }
        return progress.ahead() > 0 ? new Refusal("cohort.step.sessionsAhead", Map.of("n", progress.ahead())) : null;
    }

    private static @Nullable Refusal close(CohortProgress progress) {
        if (!progress.open().isEmpty() || progress.ahead() > 0) {
            int n = progress.open().size() + progress.ahead();
            String numbers = progress.open().isEmpty() ? "none" : first(progress.open());
            return new Refusal("cohort.step.sessionsOpen", Map.of("n", n, "numbers", numbers));
        }
        int unconfirmed = progress.unconfirmed().size();
        return unconfirmed == 0
                ? null
                : new Refusal(
                        "cohort.step.outcomesOpen",
                        Map.of(
                                "n", unconfirmed,
                                "more", Math.max(0, unconfirmed - MOST_LISTED),
                                "names", first(progress.unconfirmed())));
    }

    private static String first(List<?> listed) {
        return listed.stream().limit(MOST_LISTED).map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static @Nullable Refusal goBack(CohortState state, CohortProgress progress) {
        if (state == CohortState.RUNNING && progress.held() > 0) {
            return new Refusal("cohort.step.heldAlready", Map.of("n", progress.held()));
        }
        return state == CohortState.ASSESSING && progress.confirmed() > 0
                ? new Refusal("cohort.step.confirmedAlready", Map.of("n", progress.confirmed()))
                : null;
    }
}
