package org.cohortium.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for.
 *
 * @param report id of a definition
 * @param from first day of the period
 * @param to last day, included
 * @param asOf the state of knowledge to show; null for the latest that is settled
 * @param recipients codes of organisations or, for donors, of grants; empty for all within reach
 */
public record ReportRequest(
        String report,
        LocalDate from,
        LocalDate to,
        @Nullable Instant asOf,
        List<String> recipients) {
    public ReportRequest {
        recipients = List.copyOf(recipients);
    }
}
