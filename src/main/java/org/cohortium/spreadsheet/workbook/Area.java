package org.cohortium.spreadsheet.workbook;

import org.cohortium.spreadsheet.References;

/** Ranges of cells as formulas write them. Columns count from zero, rows from one. */
final class Area {
    private Area() {}

    static String of(int firstColumn, int firstRow, int lastColumn, int lastRow) {
        return References.letters(firstColumn) + firstRow + ':' + References.letters(lastColumn) + lastRow;
    }

    /** {@code 'Participants (2)'!$C$5:$C$90}. */
    static String absolute(String sheet, int column, int firstRow, int lastRow) {
        String letters = References.letters(column);
        return quoted(sheet) + "!$" + letters + '$' + firstRow + ":$" + letters + '$' + lastRow;
    }

    private static String quoted(String sheet) {
        return '\'' + sheet.replace("'", "''") + '\'';
    }
}
