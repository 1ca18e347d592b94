package org.cohortium.spreadsheet.workbook;

import java.time.ZoneId;

/** The beginnings of a column's cells, by what they hold, and its sum so far. */
final class ColumnCells {
    final CellStart text;
    final CellStart number;
    final CellStart whole;
    final CellStart share;
    final CellStart date;
    final CellStart moment;
    final CellStart link;
    final CellStart masked;
    final CellStart empty;
    final ZoneId zone;
    final boolean repeating;
    final ColumnSum sum = new ColumnSum();

    /** @param at zero-based */
    ColumnCells(int at, Column column, Formats formats) {
        Kind kind = column.kind();
        String format = format(column);
        int own = column.wrapped() ? formats.wrapped(format) : formats.body(format);
        boolean day = kind == Kind.DATE;
        boolean time = kind instanceof Kind.Moment;
        this.text = new CellStart(at, kind.numeric() || day || time ? formats.body(Kind.TEXT.format()) : own);
        this.number = new CellStart(at, kind.numeric() ? own : formats.body("General"));
        boolean figure = kind == Kind.FIGURE && column.format() == null;
        this.whole = figure ? new CellStart(at, formats.body(Kind.INTEGER.format())) : number;
        this.share = new CellStart(at, formats.body(Kind.PERCENT.format()));
        this.date = new CellStart(at, day ? own : formats.body(Kind.DATE.format()));
        this.moment = new CellStart(at, time ? own : formats.body("m/d/yy h:mm"));
        this.link = new CellStart(at, formats.link());
        this.masked = new CellStart(at, formats.masked());
        this.empty = new CellStart(at, own);
        this.zone = kind.zone();
        this.repeating = column.repeating();
    }

    static String format(Column column) {
        String format = column.format();
        return format == null ? column.kind().format() : format;
    }
}
