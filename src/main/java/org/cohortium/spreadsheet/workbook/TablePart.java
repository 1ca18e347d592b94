package org.cohortium.spreadsheet.workbook;

import java.util.List;

/**
 * As much of a table as stands on one sheet.
 *
 * @param headers of the columns, each once
 * @param header one-based row of the header
 * @param last one-based row of the last row of data
 * @param rows handed out by the source; a table without any still has an empty one
 */
record TablePart(String name, String sheet, List<String> headers, int header, int last, long rows) {
    String area(int rowsBelow) {
        return Area.of(0, header, headers.size() - 1, last + rowsBelow);
    }

    /** The data of a column. */
    String cells(int column) {
        return Area.of(column, header + 1, column, last);
    }

    /** The cells that points come from, named with their sheet. */
    String range(Points<?> points) {
        int column = headers.indexOf(Headers.valid(points.header()));
        int first = header + 1 + points.from();
        int end = first + points.values().size() - 1;
        if (column < 0 || end > last) {
            throw new IllegalArgumentException("table " + name + " has no such cells: " + points);
        }
        return new ChartRange(sheet, column, first).of(points.values());
    }

    /** The data of a column, named with its sheet. */
    String column(int column) {
        return Area.absolute(sheet, column, header + 1, last);
    }
}
