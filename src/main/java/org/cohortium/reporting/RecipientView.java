package org.cohortium.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one recipient of a run.
 *
 * @param code the organisation's or the grant's
 * @param country ISO 3166-1 alpha-3, or null
 * @param state WAITING, WRITING, PUBLISHED, SKIPPED or FAILED
 * @param reason of a skipped one its key, of a failed one what failed
 * @param rows of its workbook, so far
 * @param file of a published one
 * @param sha256 of the file, 64 hexadecimal digits
 * @param release the draft or release it is, for a donor
 * @param releaseState DRAFT, APPROVED, RELEASED or RETURNED
 */
public record RecipientView(
        int number,
        String code,
        String name,
        @Nullable String country,
        String state,
        @Nullable String reason,
        long rows,
        @Nullable UUID file,
        @Nullable String fileName,
        @Nullable Long bytes,
        @Nullable String sha256,
        @Nullable UUID release,
        @Nullable String releaseState) {}
