package org.cohortium.spreadsheet;

import java.util.List;

/**
 * A sheet of plain lines under headings, added beside a copy.
 *
 * @param rows gone through once, as they are written
 */
public record Listing(String sheetName, List<String> headings, Iterable<Line> rows, boolean rightToLeft) {
    public Listing {
        headings = List.copyOf(headings);
    }

    /** A line: a row number, then texts. */
    public record Line(int number, List<String> texts) {
        public Line {
            texts = List.copyOf(texts);
        }
    }
}
