package org.cohortium.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One workbook of a run. Public just so that it can be made from a row and bound to one.
 *
 * @param number in the run, from 1
 * @param code the organisation's, or the grant's where there is one
 * @param grantId of a donor's workbook; null for a ministry's
 * @param language of the workbook, as in BCP 47
 */
public record Recipient(
        UUID runId,
        int number,
        String code,
        long organisationId,
        @Nullable Long grantId,
        String language) {}
