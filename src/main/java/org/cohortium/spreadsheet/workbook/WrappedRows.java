package org.cohortium.spreadsheet.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps the cells of a row until its height is known, as not every program finds the height of wrapped texts itself. */
final class WrappedRows implements RowWriter {
    private static final double POINTS_OF_A_LINE = 15;
    private static final double INDENT = 2;

    /** Widths are in digits; letters are narrower. */
    private static final double LETTERS_A_DIGIT = 1.1;

    private final TableRows rows;
    private final List<Column> columns;
    private final double[] widths;
    private final List<Consumer<RowWriter>> cells = new ArrayList<>();
    private int lines = 1;

    WrappedRows(TableRows rows, List<Column> columns, double[] widths) {
        this.rows = rows;
        this.columns = columns;
        this.widths = widths;
    }

    private RowWriter keep(Consumer<RowWriter> cell) {
        cells.add(cell);
        return this;
    }

    @Override
    public RowWriter text(@Nullable String text) {
        int at = cells.size();
        if (text != null && at < columns.size() && columns.get(at).wrapped()) {
            lines = Math.max(lines, LineHeight.lines(text, (widths[at] - INDENT) * LETTERS_A_DIGIT));
        }
        return keep(to -> to.text(text));
    }

    @Override
    public RowWriter number(long number) {
        return keep(to -> to.number(number));
    }

    @Override
    public RowWriter number(double number) {
        return keep(to -> to.number(number));
    }

    @Override
    public RowWriter number(@Nullable BigDecimal number) {
        return keep(to -> to.number(number));
    }

    @Override
    public RowWriter share(@Nullable BigDecimal ratio) {
        return keep(to -> to.share(ratio));
    }

    @Override
    public RowWriter date(@Nullable LocalDate date) {
        return keep(to -> to.date(date));
    }

    @Override
    public RowWriter instant(@Nullable Instant instant) {
        return keep(to -> to.instant(instant));
    }

    @Override
    public RowWriter link(@Nullable String address, String text) {
        return keep(to -> to.link(address, text));
    }

    @Override
    public RowWriter empty() {
        return keep(RowWriter::empty);
    }

    @Override
    public RowWriter masked() {
        return keep(RowWriter::masked);
    }

    @Override
    public void endRow() {
        rows.high(lines > 1 ? lines * POINTS_OF_A_LINE : 0);
        cells.forEach(cell -> cell.accept(rows));
        rows.endRow();
        cells.clear();
        lines = 1;
    }
}
