package org.cohortium.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published workbook.
 *
 * @param recipient the organisation's or the grant's code
 * @param title the organisation's name, or the grant's title
 * @param from first day of the period
 * @param to last day, included
 * @param sha256 of the file, 64 hexadecimal digits
 * @param ofGrant whether it is a donor's; without a release it is a draft
 * @param release of a grant, that this is the workbook of
 */
public record FileView(
        UUID id,
        String report,
        String recipient,
        String title,
        @Nullable String country,
        LocalDate from,
        LocalDate to,
        Instant asOf,
        Instant publishedAt,
        String name,
        long bytes,
        String sha256,
        boolean ofGrant,
        @Nullable UUID release,
        @Nullable Integer releaseNumber) {}
