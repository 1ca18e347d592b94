package org.cohortium.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom and of what a workbook is: what its queries may ask by.
 *
 * @param recipient number in the run
 * @param code the organisation's or the grant's
 * @param snapshot the facts of the as-of time
 * @param from first day of the period
 * @param to last day, included
 * @param language of the workbook, as in BCP 47
 */
public record WorkbookSubject(
        UUID run,
        int recipient,
        String code,
        long snapshot,
        Instant asOf,
        LocalDate from,
        LocalDate to,
        long organisation,
        @Nullable Long grant,
        String language) {
    static WorkbookSubject of(Run run, Recipient recipient) {
        return new WorkbookSubject(
                run.id(),
                recipient.number(),
                recipient.code(),
                WorkingOutFigures.snapshot(run),
                run.asOf(),
                run.from(),
                run.to(),
                recipient.organisationId(),
                recipient.grantId(),
                recipient.language());
    }
}
