package org.cohortium.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A nomination list as received, and how far it has come.
 *
 * @param bytes size of the file
 * @param uploadedBy user id
 * @param organisationId the uploader's organisation, or null for an administrator
 * @param language BCP 47 tag of the uploader's messages and rejects workbook
 * @param dryRun whether its good rows wait for somebody to apply them
 * @param refusal why it is not read; null unless REFUSED
 * @param choices what its columns were said to be, over what is recognised
 * @param mapping what its columns are; null until it has been looked through
 * @param rowTotal filled rows found below the headings; 0 until it has been looked through
 * @param rowCount rows judged so far, in the end all of them
 * @param readTo number of the last row judged and committed, as the spreadsheet numbers it; 0 before the first
 * @param version counts its changes of state
 */
record Upload(
        UUID id,
        String fileName,
        long bytes,
        UploadSource source,
        long uploadedBy,
        @Nullable Long organisationId,
        String language,
        Instant createdAt,
        UploadState state,
        boolean dryRun,
        @Nullable Refusal refusal,
        @Nullable ColumnChoices choices,
        @Nullable Mapping mapping,
        int rowTotal,
        int rowCount,
        int readTo,
        @Nullable Instant finishedAt,
        int version) {
    Mapping knownMapping() {
        if (mapping == null) {
            throw new IllegalStateException("upload " + id + " is " + state + " without a mapping");
        }
        return mapping;
    }

    /** The day by which ages are judged, however late the job runs. */
    LocalDate day() {
        return createdAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
