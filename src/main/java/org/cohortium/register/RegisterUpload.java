package org.cohortium.register;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A register workbook that came back.
 *
 * @param cohort its code
 * @param uploadedBy display name
 * @param exportedAsOf whose state of knowledge it was filled in on
 * @param language of the workbook, BCP 47
 * @param changed cells that are in, or would go in
 * @param unchanged cells that ask for nothing
 */
public record RegisterUpload(
        UUID id,
        long cohortId,
        String cohort,
        String fileName,
        String uploadedBy,
        Instant uploadedAt,
        Instant exportedAsOf,
        String language,
        UploadState state,
        int unchanged,
        int changed,
        List<Conflict> conflicts,
        List<Invalid> invalid) {
    /** Whether there is something to put right. */
    public boolean isMarked() {
        return !conflicts.isEmpty() || !invalid.isEmpty();
    }
}
