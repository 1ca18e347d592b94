package org.cohortium.e2e;

import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** The layout of the Kenyan sample list, for mending its rejected rows. */
final class KenyanList {
    private KenyanList() {}

    /** Gives the row a name, an address of its own, a date and a sex that are right, and a cohort there is. */
    static void mend(Row headings, Row row) {
        put(headings, row, "surname", "Mended");
        put(headings, row, "other names", "Row " + row.getRowNum());
        put(headings, row, "e-mail", "mended.row" + row.getRowNum() + "@gov.example.ke");
        put(headings, row, "date of birth", "14/03/1987");
        put(headings, row, "gender", "F");
        put(headings, row, "cohort", "KEN-2026-05");
    }

    /** The first column whose heading holds the words; -1 where there is none. */
    static int column(Row headings, String words) {
        for (Cell cell : headings) {
            if (cell.toString().toLowerCase(Locale.ROOT).contains(words)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private static void put(Row headings, Row row, String heading, String text) {
        row.createCell(column(headings, heading)).setCellValue(text);
    }
}
