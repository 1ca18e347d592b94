package org.cohortium.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * An upload as a list shows it.
 *
 * @param rowCount rows judged so far, in the end all of them
 * @param rejected rows still to be mended
 */
public record UploadSummary(
        UUID id,
        String fileName,
        UploadSource source,
        Instant createdAt,
        UploadState state,
        boolean dryRun,
        int rowCount,
        int accepted,
        int rejected) {}
