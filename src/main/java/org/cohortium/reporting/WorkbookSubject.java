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
 * @param release number of the grant's release; null of a draft, and for a ministry
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
        String language,
        @Nullable Integer release) {
    static WorkbookSubject of(Run run, Recipient recipient) {
        return of(run, recipient, WorkingOutFigures.snapshot(run), null);
    }

    static WorkbookSubject of(Run run, Recipient recipient, long snapshot, @Nullable Integer release) {
        return new WorkbookSubject(
                run.id(),
                recipient.number(),
                recipient.code(),
                snapshot,
                run.asOf(),
                run.from(),
                run.to(),
                recipient.organisationId(),
                recipient.grantId(),
                recipient.language(),
                release);
    }
}
