package org.cohortium.spreadsheet.workbook;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes the cells of a table's rows as bytes. */
final class TableRows implements RowWriter {
    static final String MASK = "[c]";

    private static final int MOST_PLACES = 18;
    private static final int LONG_BITS = 53;

    private final TableBlock block;
    private final ColumnCells[] columns;
    private int column;
    private double height;

    TableRows(TableBlock block, List<ColumnCells> columns) {
        this.block = block;
        this.columns = columns.toArray(ColumnCells[]::new);
    }

    /** @param points of the next row; 0 to leave it to the program */
    void high(double points) {
        this.height = points;
    }

    private ColumnCells next() {
        if (column == 0) {
            block.startRow(height);
        }
        if (column == columns.length) {
            throw new IllegalStateException("more cells than the " + columns.length + " columns of the table");
        }
        return columns[column++];
    }

    @Override
    public RowWriter text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return empty();
        }
        ColumnCells at = next();
        if (at.repeating) {
            block.cells().repeated(at.text, text);
        } else {
            block.cells().text(at.text, text);
        }
        return this;
    }

    @Override
    public RowWriter number(long number) {
        if (Math.abs(number) > Decimals.MOST_EXACT || number == Long.MIN_VALUE) {
            throw new IllegalArgumentException("a cell does not keep the digits of " + number);
        }
        ColumnCells at = next();
        at.sum.add(number);
        block.cells().integer(at.whole, number);
        return this;
    }

    @Override
    public RowWriter number(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("no number of a cell: " + number);
        }
        ColumnCells at = next();
        at.sum.add(number);
        block.cells().number(at.number, number);
        return this;
    }

    @Override
    public RowWriter number(@Nullable BigDecimal number) {
        return number == null ? empty() : decimal(number, isWhole(number) ? at -> at.whole : at -> at.number);
    }

    @Override
    public RowWriter share(@Nullable BigDecimal ratio) {
        return ratio == null ? empty() : decimal(ratio, at -> at.share);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private RowWriter decimal(BigDecimal number, Function<ColumnCells, CellStart> start) {
        BigInteger unscaled = number.unscaledValue();
        int scale = number.scale();
        if (scale < 0 || scale > MOST_PLACES || unscaled.bitLength() > LONG_BITS) {
            ColumnCells at = next();
            at.sum.add(number.doubleValue());
            block.cells().number(start.apply(at), number.doubleValue());
            return this;
        }
        ColumnCells at = next();
        at.sum.add(Decimals.toDouble(unscaled.longValue(), scale));
        block.cells().decimal(start.apply(at), unscaled.longValue(), scale);
        return this;
    }

    @Override
    public RowWriter date(@Nullable LocalDate date) {
        if (date == null) {
            return empty();
        }
        if (!Serials.knows(date)) {
            return text(date.toString());
        }
        block.cells().integer(next().date, Serials.of(date));
        return this;
    }

    @Override
    public RowWriter instant(@Nullable Instant instant) {
        if (instant == null) {
            return empty();
        }
        ColumnCells at = next();
        long local = Serials.local(instant, at.zone);
        if (Serials.knows(local)) {
            block.cells().decimal(at.moment, Serials.of(local), Serials.PLACES);
        } else {
            block.cells().text(at.text, instant.toString());
        }
        return this;
    }

    @Override
    public RowWriter link(@Nullable String address, String text) {
        if (address == null || text.isEmpty()) {
            return text(text);
        }
        ColumnCells at = next();
        boolean linked = block.link(column - 1, address);
        block.cells().text(linked ? at.link : at.text, text);
        return this;
    }

    @Override
    public RowWriter empty() {
        ColumnCells at = next();
        block.cells().empty(at.empty);
        return this;
    }

    @Override
    public RowWriter masked() {
        ColumnCells at = next();
        at.sum.mask();
        block.cells().repeated(at.masked, MASK);
        return this;
    }

    /** After the last row. */
    void end() {
        if (column != 0) {
            throw new IllegalStateException("the last row was not ended");
        }
    }

    @Override
    public void endRow() {
        if (column != columns.length) {
            throw new IllegalStateException("a row of " + column + " cells for " + columns.length + " columns");
        }
        column = 0;
        block.endRow();
    }
}
