package org.cohortium.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An upload as its reader sees it.
 *
 * @param bytes size of the file
 * @param refusal why it is not read; null unless REFUSED
 * @param columns from left to right, with what each is taken for; empty until it has been looked through
 * @param mapping the columns' meaning as a whole; null until it has been looked through
 * @param takenInBefore when the very same file was first taken in; null if never
 */
public record UploadView(
        UUID id,
        String fileName,
        long bytes,
        UploadSource source,
        Instant createdAt,
        UploadState state,
        boolean dryRun,
        @Nullable Refusal refusal,
        List<ColumnProposal> columns,
        @Nullable Mapping mapping,
        Counts counts,
        Progress progress,
        @Nullable Instant takenInBefore,
        @Nullable Instant finishedAt) {
    public UploadView {
        columns = List.copyOf(columns);
    }

    /** Why the list, or the rest of it, was not taken in; null where it was, or waits, or is on its way. */
    public @Nullable Refusal whyNotTakenIn() {
        boolean broken = state == UploadState.LEFT && !dryRun && counts.toApply() > 0;
        return broken
                ? new Refusal("intake.unfinished", Map.of("applied", counts.applied(), "accepted", counts.accepted()))
                : refusal;
    }

    /** Whether rows may be mended, columns changed and good rows taken in now. */
    public boolean isAtRest() {
        return UploadState.AT_REST.contains(state);
    }
}
