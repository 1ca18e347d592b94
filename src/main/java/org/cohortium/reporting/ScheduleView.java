package org.cohortium.reporting;

import org.jspecify.annotations.Nullable;

/**
 * Whether and when the clock makes a report.
 *
 * @param offered whether the report can be made at all
 * @param schedule null if the clock does not make it
 * @param next when it is due next; null if the clock does not make it
 * @param last null if it never was due
 */
public record ScheduleView(
        String report,
        boolean offered,
        @Nullable Schedule schedule,
        Schedule.@Nullable Due next,
        @Nullable LastDue last) {}
