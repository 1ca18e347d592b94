package org.cohortium.spreadsheet.workbook;

import java.util.List;

/**
 * An Excel table with header, filter and, where asked, a row of totals. More rows than a sheet holds continue on a next
 * one, as a further table.
 *
 * @param name by which charts and formulas refer to it; made valid, must be unique in the workbook
 * @param rows each with one cell for every column
 * @param totals whether there is a row of {@link Column#total totals}
 * @param style a table style of Excel's, such as {@value #PLAIN}
 */
public record Table(String name, List<Column> columns, RowSource rows, boolean totals, String style) implements Block {
    public static final String PLAIN = "TableStyleLight1";

    public Table {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("table " + name + " has no column");
        }
    }

    Table withoutTotals() {
        return new Table(name, columns, rows, false, style);
    }

    /** In the usual look; with totals where a column has one. */
    public static Table of(String name, List<Column> columns, RowSource rows) {
        boolean totals = columns.stream().anyMatch(column -> !(column.total() instanceof Total.None));
        return new Table(name, columns, rows, totals, PLAIN);
    }
}
