package org.cohortium.spreadsheet.workbook;

import java.util.List;

/** A sheet being written, with the further sheets that it continues on. */
final class SheetRun {
    private final Writing writing;
    private final Sheet sheet;
    private final String name;
    private OpenSheet open;
    private int part = 1;

    SheetRun(Writing writing, Sheet sheet, String name) {
        this.writing = writing;
        this.sheet = sheet;
        this.name = name;
        this.open = writing.open(name, sheet, Layout.rows(sheet, writing.rowsOfASheet()));
        begin(Layout.header(sheet));
    }

    private void begin(int header) {
        open.frame().keepInSight(header);
        open.begin(Layout.columns(sheet));
    }

    void write() {
        for (Block block : sheet.blocks()) {
            if (block instanceof Table table) {
                new TableBlock(this, table).write();
            } else if (block instanceof Lines lines) {
                new LinesBlock(this).write(lines);
            }
        }
        end();
    }

    private void end() {
        List<Chart> charts = part > 1
                ? List.of()
                : sheet.charts().stream()
                        .map(chart -> chart.placed(writing.tables()))
                        .toList();
        open.frame()
                .printUpTo(
                        Math.max(Layout.columns(sheet), Layout.columns(charts)),
                        Math.max(Math.max(1, open.rows()), Layout.rows(charts)));
        if (!charts.isEmpty()) {
            writing.drawLater(open.frame().drawing(), charts);
        }
        open.end();
    }

    OpenSheet open() {
        return open;
    }

    Writing writing() {
        return writing;
    }

    double[] widths() {
        return Layout.widths(sheet);
    }

    /** @param more rows that must stay on this sheet too */
    boolean isFull(int more) {
        return open.rows() + more >= writing.rowsOfASheet();
    }

    /** @param header one-based row of the header of the table that continues; 0 for none */
    void continueOnNext(int header) {
        end();
        part++;
        open = writing.open(writing.nameOfContinuation(name, part), sheet, null);
        begin(header);
    }
}
