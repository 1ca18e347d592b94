package org.cohortium.reporting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run as its readers see it.
 *
 * @param definitionVersion the report's own, as its folder said when the run began
 * @param requestedBy who asked for it; null for the timer
 * @param workedOutAt when the figures' ground stood and the first workbook was begun; null before
 * @param total recipients
 * @param lately recipients settled since then: those settled before the run was taken up again say nothing of its pace
 * @param rows written so far
 */
public record RunView(
        UUID id,
        String report,
        int definitionVersion,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        @Nullable String requestedBy,
        Instant requestedAt,
        @Nullable Instant workedOutAt,
        @Nullable Instant finishedAt,
        RunState state,
        @Nullable String failure,
        int total,
        int published,
        int skipped,
        int failed,
        int lately,
        long rows,
        long bytes) {
    /** Recipients that are settled, one way or another. */
    public int done() {
        return published + skipped + failed;
    }

    public boolean isRunning() {
        return state == RunState.RUNNING;
    }

    /** Whether there is something to go on with. */
    public boolean mayGoOn() {
        return state == RunState.STOPPED || state == RunState.FAILED || state == RunState.DONE && failed > 0;
    }

    /** How long it took, or takes so far. */
    public Duration took(Instant now) {
        return Duration.between(requestedAt, finishedAt == null ? now : finishedAt);
    }

    /** How long it takes still, by how long it took so far; null while that cannot be said. */
    public @Nullable Duration left(Instant now) {
        if (!isRunning() || workedOutAt == null || lately == 0) {
            return null;
        }
        return Duration.between(workedOutAt, now).dividedBy(lately).multipliedBy(total - done());
    }
}
