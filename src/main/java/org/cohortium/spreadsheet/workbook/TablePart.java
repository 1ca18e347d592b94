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

    /** The data of a column, named with its sheet. */
    String column(int column) {
        return Area.absolute(sheet, column, header + 1, last);
    }
}
