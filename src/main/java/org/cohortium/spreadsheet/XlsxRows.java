package org.cohortium.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a worksheet part, pulled one at a time. */
final class XlsxRows implements Rows {
    private final SafeXml xml;
    private final XlsxCells cells;
    private final List<ColumnRange> columns = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private boolean rightToLeft;
    private int lastRow;

    XlsxRows(SafeXml xml, XlsxCells cells) {
        this.xml = xml;
        this.cells = cells;
    }

    @Override
    public @Nullable SheetRow next() {
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "row" -> {
                    SheetRow row = readRow();
                    if (!row.isBlank()) {
                        return row;
                    }
                }
                case "sheetView" -> rightToLeft |= xml.flag("rightToLeft");
                case "col" -> addColumns();
                case "mergeCell" -> addMerge(xml.attribute("ref", ""));
                default -> {}
            }
        }
        return null;
    }

    private SheetRow readRow() {
        int number = xml.number("r", lastRow + 1);
        if (number <= lastRow) {
            throw new RefusedFile("file.damaged");
        }
        lastRow = number;
        List<Cell> found = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = cells.column(xml, column + 1);
                Cell cell = cells.read(xml, column);
                if (cell.kind() != CellKind.BLANK) {
                    found.add(cell);
                }
            }
        }
        return new SheetRow(number, found);
    }

    private void addColumns() {
        int first = xml.number("min", 1) - 1;
        int last = xml.number("max", 1) - 1;
        if (columns.size() < SheetLook.MERGES_WITHIN_ROWS) {
            columns.add(new ColumnRange(first, last, width(), xml.flag("hidden")));
        }
    }

    private double width() {
        try {
            return Double.parseDouble(xml.attribute("width", "9"));
        } catch (NumberFormatException e) {
            throw RefusedFile.damaged(e);
        }
    }

    private void addMerge(String ref) {
        String[] corners = ref.split(":");
        int[] from = References.rowAndColumn(corners[0]);
        int[] to = References.rowAndColumn(corners[corners.length - 1]);
        if (from[0] <= SheetLook.MERGES_WITHIN_ROWS && merges.size() < 1_000) {
            merges.add(new Merge(from[0], to[0], from[1], to[1]));
        }
    }

    @Override
    public SheetLook look() {
        return new SheetLook(columns, merges, rightToLeft);
    }

    @Override
    public void close() {
        xml.close();
    }
}
