package org.cohortium.intake;

import java.util.Map;
import java.util.TreeMap;
import org.cohortium.spreadsheet.Cell;
import org.cohortium.spreadsheet.SheetRow;

/**
 * A person's row as the rules saw it.
 *
 * @param cells texts by zero-based column, as they stand in the file
 * @param mended texts somebody put in their place
 */
public record ReadRow(Map<Integer, String> cells, Map<Integer, String> mended, JudgedRow judged) {
    int number() {
        return judged.row();
    }

    /** The texts of a row of the file; blank cells are left out. */
    static Map<Integer, String> cells(SheetRow row) {
        Map<Integer, String> cells = new TreeMap<>();
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                cells.put(cell.column(), cell.text());
            }
        }
        return cells;
    }

    /** The row as it reads once mended. */
    static SheetRow mended(int number, Map<Integer, String> cells, Map<Integer, String> mended) {
        Map<Integer, String> texts = new TreeMap<>(cells);
        texts.putAll(mended);
        return SheetRow.ofTexts(number, texts);
    }
}
