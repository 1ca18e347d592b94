package org.cohortium.spreadsheet.workbook;

import java.util.ArrayList;
import java.util.List;

/** Writes a table, on as many sheets as it takes. */
final class TableBlock {
    private final SheetRun run;
    private final Table table;
    private final Formats formats;
    private final List<String> headers;
    private final List<ColumnCells> columns = new ArrayList<>();
    private final List<TablePart> parts = new ArrayList<>();
    private final int rowsBelow;
    private int header;
    private long rowsOfPart;

    TableBlock(SheetRun run, Table table) {
        this.run = run;
        this.table = table;
        this.formats = run.writing().formats();
        this.headers = Headers.of(table);
        this.rowsBelow = Layout.rowsBelow(table);
        for (int i = 0; i < headers.size(); i++) {
            columns.add(new ColumnCells(i, table.columns().get(i), formats));
        }
    }

    void write() {
        if (run.isFull(1 + rowsBelow)) {
            run.continueOnNext(1);
        }
        startPart();
        TableRows rows = new TableRows(this, columns);
        boolean wraps = table.columns().stream().anyMatch(Column::wrapped);
        table.rows().forEach(wraps ? new WrappedRows(rows, table.columns(), run.widths()) : rows);
        rows.end();
        if (run.open().rows() == header) {
            writeEmptyRow();
        }
        TablePart last = endPart();
        if (table.totals()) {
            new TotalsRow(run, table, parts).write(columns);
        }
        run.open().frame().add(last, table);
    }

    private void startPart() {
        OpenSheet sheet = run.open();
        sheet.startRow(LineHeight.ofHeaders(headers, run.widths()));
        header = sheet.rows();
        for (int i = 0; i < headers.size(); i++) {
            int style = formats.header(table.columns().get(i).kind());
            sheet.cells().repeated(new CellStart(i, style), headers.get(i));
        }
        sheet.cells().endRow();
        rowsOfPart = 0;
    }

    /** Excel takes no table without a row of data. */
    private void writeEmptyRow() {
        run.open().startRow();
        columns.forEach(column -> cells().empty(column.empty));
        cells().endRow();
    }

    private TablePart endPart() {
        String sheet = run.open().frame().name();
        String name = run.writing().tables().nameOf(table.name(), parts.size() + 1);
        TablePart part = new TablePart(name, sheet, headers, header, run.open().rows(), rowsOfPart);
        parts.add(part);
        run.writing().tables().add(table.name(), part);
        run.writing().count(sheet, rowsOfPart);
        return part;
    }

    CellStream cells() {
        return run.open().cells();
    }

    /** @param height in points; 0 to leave it to the program */
    void startRow(double height) {
        if (run.isFull(rowsBelow)) {
            run.open().frame().add(endPart(), table.withoutTotals());
            run.continueOnNext(1);
            startPart();
        }
        if (height > 0) {
            run.open().startRow(height);
        } else {
            run.open().startRow();
        }
        rowsOfPart++;
    }

    void endRow() {
        cells().endRow();
    }

    /** @param column zero-based, of the cell about to be written */
    boolean link(int column, String address) {
        return run.open().frame().link(run.open().rows(), column, address);
    }
}
