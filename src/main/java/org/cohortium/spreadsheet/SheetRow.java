package org.cohortium.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One row that holds something.
 *
 * @param number one-based, as the spreadsheet shows it
 * @param cells the filled cells, columns ascending, each column at most once
 */
public record SheetRow(int number, List<Cell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** A row of which only the texts are known, such as one that was mended in the browser. */
    public static SheetRow ofTexts(int number, Map<Integer, String> texts) {
        List<Cell> cells = new TreeMap<>(texts)
                .entrySet().stream()
                        .map(entry -> Cell.text(entry.getKey(), entry.getValue()))
                        .toList();
        return new SheetRow(number, cells);
    }

    /** The cell of a zero-based column, blank where the row has none. */
    public Cell cell(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return Cell.blank(column);
    }

    public String text(int column) {
        return cell(column).text();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
