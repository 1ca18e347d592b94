package org.cohortium.spreadsheet.workbook;

import java.util.List;

/** A free row: cells from the first column on, each over as many columns as it spans. */
public record Line(List<LineCell> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    public static Line of(LineCell... cells) {
        return new Line(List.of(cells));
    }

    public static Line empty() {
        return of();
    }

    /** What a value is, and the value: {@code Period | January to June 2026}. */
    public static Line pair(String label, LineCell value) {
        return of(LineCell.text(Look.LABEL, label), value);
    }

    /** A text that wraps over several columns. */
    public static Line wide(Look look, String text, int columns) {
        return of(LineCell.text(look, text).over(columns));
    }
}
