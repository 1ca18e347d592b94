package org.cohortium.intake.meeting;

import java.util.List;
import org.cohortium.spreadsheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables a report is made of.
 *
 * @param header the row of headings above it, if it has one
 * @param rows those that hold a date with a time, at least one
 */
record ReportTable(@Nullable SheetRow header, List<SheetRow> rows) {
    ReportTable {
        rows = List.copyOf(rows);
    }

    /** Zero-based, one more than the last. */
    int width() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + 1)
                .max()
                .orElse(0);
    }
}
