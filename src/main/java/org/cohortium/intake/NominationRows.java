package org.cohortium.intake;

import java.nio.file.Path;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.RefusedFile;
import org.cohortium.spreadsheet.Rows;
import org.cohortium.spreadsheet.Sheet;
import org.cohortium.spreadsheet.SheetRow;
import org.cohortium.spreadsheet.SpreadsheetFile;
import org.jspecify.annotations.Nullable;

/**
 * The filled rows of a list below its headings, from any row on: the second reading, which a job can stop and take up
 * again. To be closed by the caller.
 */
public final class NominationRows implements AutoCloseable {
    private final SpreadsheetFile workbook;
    private final Rows rows;
    private final RowSorter sorter;
    private final int after;

    private NominationRows(SpreadsheetFile workbook, Rows rows, Mapping mapping, int after) {
        this.workbook = workbook;
        this.rows = rows;
        this.sorter = new RowSorter(mapping);
        this.after = Math.max(after, mapping.headerRow());
    }

    /** A row and what it is; anything but a PERSON is to be shown as passed over, not judged. */
    public record Sorted(SheetRow row, RowKind kind) {}

    /**
     * @param mapping of a list that was recognised in this file
     * @param after only rows below this one-based row are given; 0 for all
     * @throws RefusedFile if the file is not to be read, which recognition would have said
     */
    public static NominationRows open(Path file, Limits limits, Mapping mapping, int after) {
        SpreadsheetFile workbook = SpreadsheetFile.open(file, limits);
        try {
            return new NominationRows(workbook, workbook.rows(sheet(workbook, mapping)), mapping, after);
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    static Sheet sheet(SpreadsheetFile workbook, Mapping mapping) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(mapping.sheet()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the file has no sheet '" + mapping.sheet() + "'"));
    }

    /** The next filled row, or null after the last. */
    public @Nullable Sorted next() {
        SheetRow row = rows.next();
        while (row != null && row.number() <= after) {
            row = rows.next();
        }
        return row == null ? null : new Sorted(row, sorter.kindOf(row));
    }

    @Override
    public void close() {
        rows.close();
        workbook.close();
    }
}
