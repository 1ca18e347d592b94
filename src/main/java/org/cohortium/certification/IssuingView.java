package org.cohortium.certification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An issuing run as its readers see it.
 *
 * @param cohort code; null for a run over every cohort
 * @param total people found with a confirmed outcome and no certificate
 * @param leftOut of them, those who got none
 */
public record IssuingView(
        UUID id,
        @Nullable String cohort,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        IssuingState state,
        int total,
        int issued,
        int leftOut) {
    public boolean isRunning() {
        return state == IssuingState.RUNNING;
    }

    /** People that are settled, one way or another. */
    public int done() {
        return issued + leftOut;
    }
}
