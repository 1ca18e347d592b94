package org.cohortium.spreadsheet.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Writes free rows. */
final class LinesBlock {
    private final SheetRun run;
    private final Formats formats;

    LinesBlock(SheetRun run) {
        this.run = run;
        this.formats = run.writing().formats();
    }

    void write(Lines lines) {
        lines.lines().forEach(this::write);
    }

    void write(Line line) {
        if (run.isFull(0)) {
            run.continueOnNext(0);
        }
        start(LineHeight.of(line, run.widths()));
        int column = 0;
        for (LineCell cell : line.cells()) {
            write(column, cell);
            column += cell.span();
        }
        run.open().cells().endRow();
    }

    private void start(double height) {
        if (height > 0) {
            run.open().startRow(height);
        } else {
            run.open().startRow();
        }
    }

    private void write(int column, LineCell cell) {
        boolean linked =
                cell.address() != null && run.open().frame().link(run.open().rows(), column, cell.address());
        Look look = cell.look() == Look.LINK && !linked ? Look.VALUE : cell.look();
        int style = formats.free(look, cell.kind(), cell.masked());
        CellStart at = new CellStart(column, style);
        if (cell.masked()) {
            run.open().cells().repeated(at, TableRows.MASK);
        } else {
            writeValue(at, cell);
        }
        spread(column, cell.span(), style);
    }

    /** The other cells of a merged area exist too, so that its ground and its rules go all the way. */
    private void spread(int column, int span, int style) {
        for (int i = 1; i < span; i++) {
            run.open().cells().empty(new CellStart(column + i, style));
        }
        if (span > 1) {
            run.open().frame().merge(run.open().rows(), column, column + span - 1);
        }
    }

    private void writeValue(CellStart at, LineCell cell) {
        CellStream cells = run.open().cells();
        if (cell.value() instanceof BigDecimal number) {
            cells.number(at, number.doubleValue());
        } else if (cell.value() instanceof LocalDate date && Serials.knows(date)) {
            cells.integer(at, Serials.of(date));
        } else if (cell.value() instanceof Instant instant) {
            cells.decimal(at, Serials.of(Serials.local(instant, cell.kind().zone())), Serials.PLACES);
        } else if (cell.value() == null || cell.value().toString().isEmpty()) {
            cells.empty(at);
        } else {
            cells.repeated(at, cell.value().toString());
        }
    }
}
