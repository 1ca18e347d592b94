package org.cohortium.reporting.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A release, or what is to become one.
 *
 * @param grant code
 * @param title of the grant
 * @param number of the grant's releases, once it is one
 * @param from first day of the period
 * @param to last day, included
 * @param comparedWith number of the release whose figures it was held against; null if it is the first
 * @param preparedBy display name; null for the timer
 * @param file its workbook: of a release the one that the donor has, else the draft's; null while there is none
 * @param dataSha256 of its figures, 64 hexadecimal digits; null while there are none
 * @param changes figures of that release that would be others now
 * @param unexplained of these, those that nothing known explains
 */
public record ReleaseView(
        UUID id,
        String grant,
        String title,
        ReleaseState state,
        @Nullable Integer number,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        UUID run,
        int recipient,
        @Nullable Integer comparedWith,
        @Nullable Long preparedById,
        @Nullable String preparedBy,
        @Nullable String explanation,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String releasedBy,
        @Nullable Instant releasedAt,
        @Nullable String returnedBy,
        @Nullable Instant returnedAt,
        @Nullable String reason,
        @Nullable UUID file,
        @Nullable Long bytes,
        @Nullable String sha256,
        @Nullable String dataSha256,
        int changes,
        int unexplained) {}
