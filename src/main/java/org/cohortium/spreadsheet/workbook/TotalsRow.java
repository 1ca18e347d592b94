package org.cohortium.spreadsheet.workbook;

import java.math.BigDecimal;
import java.util.List;

/** Writes the totals of a table, and below it why some are no sums. */
final class TotalsRow {
    private final SheetRun run;
    private final Table table;
    private final List<TablePart> parts;
    private final Formats formats;
    private final List<String> remarks;

    TotalsRow(SheetRun run, Table table, List<TablePart> parts) {
        this.run = run;
        this.table = table;
        this.parts = parts;
        this.formats = run.writing().formats();
        this.remarks = Remarks.of(table);
    }

    void write(List<ColumnCells> columns) {
        run.open().startRow();
        for (int i = 0; i < columns.size(); i++) {
            write(i, columns.get(i).sum);
        }
        run.open().cells().endRow();
        for (String remark : remarks) {
            String note = Remarks.mark(remarks, remark) + ' ' + remark;
            new LinesBlock(run).write(Line.wide(Look.NOTE, note, columns.size()));
        }
    }

    private void write(int at, ColumnSum sum) {
        Column column = table.columns().get(at);
        String format = ColumnCells.format(column);
        if (column.total() instanceof Total.Label label) {
            cells().repeated(new CellStart(at, formats.total("General")), label.text());
        } else if (column.total() instanceof Total.Sum && sum.isMasked()) {
            cells().repeated(new CellStart(at, formats.maskedTotal()), TableRows.MASK);
        } else if (column.total() instanceof Total.Sum) {
            cells().formula(new CellStart(at, formats.total(format)), formula(at), sum.value());
        } else if (column.total() instanceof Total.Fixed fixed) {
            write(at, fixed, format);
        } else {
            cells().empty(new CellStart(at, formats.total("General")));
        }
    }

    private void write(int at, Total.Fixed fixed, String format) {
        String mark = Remarks.mark(remarks, fixed.remark());
        BigDecimal value = fixed.value();
        if (value == null) {
            cells().repeated(new CellStart(at, formats.maskedTotal()), TableRows.MASK + mark);
        } else {
            int style = formats.total(format + '"' + mark + '"');
            cells().number(new CellStart(at, style), value.doubleValue());
        }
    }

    private CellStream cells() {
        return run.open().cells();
    }

    /** Over all parts of the table; only what a filter shows counts. */
    private String formula(int column) {
        return "SUBTOTAL(109,"
                + String.join(
                        ",", parts.stream().map(part -> part.column(column)).toList()) + ')';
    }
}
