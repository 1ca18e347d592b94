package org.cohortium.spreadsheet;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.cohortium.spreadsheet.CopyShape.Picked;
import org.jspecify.annotations.Nullable;

/** Writes the sheet of a marked copy. */
final class CopySheet {
    private static final String START = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";

    private final Writer xml;
    private final CopyStyles styles;
    private final CopyShape shape;
    private final MarkedCopyPlan plan;
    private final CellXml cells;

    CopySheet(Writer xml, CopyStyles styles, CopyShape shape, MarkedCopyPlan plan) {
        this.xml = xml;
        this.styles = styles;
        this.shape = shape;
        this.plan = plan;
        this.cells = new CellXml(xml, styles);
    }

    void write(Rows rows) throws IOException {
        xml.append(START);
        xml.append("<dimension ref=\"A1:" + References.letters(shape.reasonColumn()) + Math.max(1, shape.lastRow())
                + "\"/>");
        writeView();
        writeColumns();
        xml.append("<sheetData>");
        writeRows(new Picked(rows, plan));
        xml.append("</sheetData>");
        writeMerges();
        xml.append("<legacyDrawing r:id=\"rId1\"/></worksheet>");
    }

    private void writeView() throws IOException {
        String direction = shape.look().rightToLeft() ? " rightToLeft=\"1\"" : "";
        xml.append("<sheetViews><sheetView workbookViewId=\"0\"" + direction + ">");
        if (plan.keepThrough() > 0) {
            int split = plan.keepThrough();
            xml.append("<pane ySplit=\"" + split + "\" topLeftCell=\"A" + (split + 1)
                    + "\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        }
        xml.append("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
    }

    private void writeColumns() throws IOException {
        xml.append("<cols>");
        for (ColumnRange range : shape.columns()) {
            xml.append("<col min=\"" + (range.first() + 1) + "\" max=\"" + (range.last() + 1) + "\" width=\""
                    + range.width() + "\" customWidth=\"1\"" + (range.hidden() ? " hidden=\"1\"" : "") + "/>");
        }
        int reason = shape.reasonColumn() + 1;
        xml.append("<col min=\"" + reason + "\" max=\"" + reason + "\" width=\"70\" customWidth=\"1\"/></cols>");
    }

    private void writeRows(Picked picked) throws IOException {
        int following = plan.keepThrough() + 1;
        for (Picked.Row row = picked.next(); row != null; row = picked.next()) {
            if (row.mark() == null) {
                writeTitle(row.source());
            } else {
                writeMarked(following++, row.source(), row.mark());
            }
        }
    }

    private void writeTitle(SheetRow row) throws IOException {
        xml.append("<row r=\"" + row.number() + "\">");
        boolean headings = row.number() == plan.keepThrough();
        int style = 0;
        for (Cell cell : row.cells()) {
            style = styles.ofTitle(cell, headings);
            cells.write(row.number(), cell, style);
        }
        if (headings) {
            cells.write(row.number(), Cell.text(shape.reasonColumn(), plan.reasonHeading()), style);
        }
        xml.append("</row>");
    }

    private void writeMarked(int number, SheetRow row, MarkedRow mark) throws IOException {
        xml.append("<row r=\"" + number + "\">");
        for (Cell cell : merged(row, mark).values()) {
            boolean red = mark.comments().containsKey(cell.column());
            cells.write(number, cell, styles.ofCell(cell, red));
        }
        cells.write(number, Cell.text(shape.reasonColumn(), mark.reason()), styles.wrapped());
        xml.append("</row>");
    }

    /** The row's cells with the replaced ones in their places and an empty one where a comment needs it. */
    private static Map<Integer, Cell> merged(SheetRow row, MarkedRow mark) {
        Map<Integer, Cell> merged = new TreeMap<>();
        row.cells().forEach(cell -> merged.put(cell.column(), cell));
        mark.replaced()
                .forEach((column, text) -> merged.put(column, Cell.text(column, text, styleOf(merged.get(column)))));
        mark.comments().keySet().forEach(column -> merged.putIfAbsent(column, Cell.blank(column)));
        return merged;
    }

    private static int styleOf(@Nullable Cell cell) {
        return cell == null ? 0 : cell.style();
    }

    private void writeMerges() throws IOException {
        StringBuilder merges = new StringBuilder();
        for (Merge merge : shape.look().merges()) {
            if (merge.lastRow() <= plan.keepThrough()) {
                merges.append("<mergeCell ref=\"")
                        .append(References.letters(merge.firstColumn()))
                        .append(merge.firstRow())
                        .append(':')
                        .append(References.letters(merge.lastColumn()))
                        .append(merge.lastRow())
                        .append("\"/>");
            }
        }
        if (!merges.isEmpty()) {
            xml.append("<mergeCells>").append(merges).append("</mergeCells>");
        }
    }
}
