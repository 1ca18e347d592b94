package org.cohortium.results.workbook;

import java.util.Map;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.References;
import org.cohortium.spreadsheet.SheetRow;

/** A line of a sheet, its cells known by the hidden keys of their columns. @param columns zero-based, by key */
record FormLine(String sheet, Map<String, Integer> columns, SheetRow row) {
    /** What stands there; empty where nothing does, or the column is gone. */
    String text(String key) {
        Integer column = columns.get(key);
        return column == null ? "" : row.text(column).strip();
    }

    CellProblem problem(String key, Refusal refusal) {
        int column = columns.getOrDefault(key, 0);
        return new CellProblem(sheet, References.letters(column) + row.number(), text(key), refusal);
    }

    /** Whether anything stands in it that somebody may have typed. */
    boolean isFilledIn() {
        return columns.keySet().stream()
                .anyMatch(key -> !key.equals("id") && !text(key).isEmpty());
    }
}
