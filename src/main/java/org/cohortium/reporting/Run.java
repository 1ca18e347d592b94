package org.cohortium.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cohortium.results.Window;
import org.jspecify.annotations.Nullable;

/**
 * A report being made for its recipients from one state of knowledge.
 *
 * @param from first day of the period
 * @param to last day, included
 * @param requestedBy user, or null for the timer
 * @param attempt from 1; counts restarts
 * @param snapshotId the facts of the as-of time, once they are worked out
 */
public record Run(
        UUID id,
        String report,
        int definitionVersion,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        @Nullable Long requestedBy,
        Instant requestedAt,
        RunState state,
        int attempt,
        @Nullable Long snapshotId,
        @Nullable Instant workedOutAt,
        @Nullable Instant finishedAt,
        @Nullable String failure) {
    Window period() {
        return new Window(from, to);
    }
}
