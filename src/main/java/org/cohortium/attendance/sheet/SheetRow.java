package org.cohortium.attendance.sheet;

import org.cohortium.attendance.Mark;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet with the mark that a typed line gives it.
 *
 * @param mark as the line says
 * @param before the mark that stands there now; null where there is none
 */
public record SheetRow(
        int row,
        long enrolmentId,
        String name,
        @Nullable String latinName,
        Mark mark,
        @Nullable Mark before) {
    /** Whether somebody marked otherwise already. */
    public boolean isChanged() {
        return before != null && before != mark;
    }
}
