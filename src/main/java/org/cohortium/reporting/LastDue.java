package org.cohortium.reporting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of the last time a report was due.
 *
 * @param to last day of the period
 * @param run null where nothing could be made: the report was not offered, or there was nobody to report to
 * @param published workbooks
 * @param total recipients
 */
public record LastDue(
        String report,
        LocalDate to,
        @Nullable UUID run,
        @Nullable RunState state,
        int published,
        int total) {}
