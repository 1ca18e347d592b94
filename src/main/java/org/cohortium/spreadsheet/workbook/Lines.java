package org.cohortium.spreadsheet.workbook;

import java.util.Arrays;
import java.util.List;

/** Free rows above, between and below tables: titles, notes, key figures. */
public record Lines(List<Line> lines) implements Block {
    public Lines {
        lines = List.copyOf(lines);
    }

    /** Rows of one cell or more; a row without cells is empty. */
    public static Lines of(Line... lines) {
        return new Lines(Arrays.asList(lines));
    }
}
