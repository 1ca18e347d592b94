package org.cohortium.spreadsheet;

import java.util.List;

/**
 * How a sheet is laid out, apart from its cells.
 *
 * @param merges merged areas that begin in the first 200 rows
 */
public record SheetLook(List<ColumnRange> columns, List<Merge> merges, boolean rightToLeft) {
    static final SheetLook PLAIN = new SheetLook(List.of(), List.of(), false);
    static final int MERGES_WITHIN_ROWS = 200;

    public SheetLook {
        columns = List.copyOf(columns);
        merges = List.copyOf(merges);
    }

    public boolean isHidden(int column) {
        return columns.stream().anyMatch(range -> range.hidden() && range.first() <= column && column <= range.last());
    }
}
