package org.cohortium.spreadsheet.workbook;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** The sheet being written: where its rows are, and the frame around them. */
final class OpenSheet {
    private final SheetFrame frame;
    private final XmlBytes xml;
    private final CellStream cells;
    private final @Nullable Integer announced;
    private int rows;

    /** @param announced how many rows it will have; null where that is not known */
    OpenSheet(SheetFrame frame, OutputStream part, SharedTexts shared, @Nullable Integer announced) {
        this.frame = frame;
        this.xml = new XmlBytes(part);
        this.cells = new CellStream(xml, shared);
        this.announced = announced;
    }

    void begin(int columns) {
        String used = announced == null || announced == 0 ? null : Area.of(0, 1, columns - 1, announced);
        xml.bytes(frame.beforeRows(used));
    }

    SheetFrame frame() {
        return frame;
    }

    CellStream cells() {
        return cells;
    }

    /** How many rows there are so far; the number of the last. */
    int rows() {
        return rows;
    }

    void startRow() {
        cells.startRow(++rows);
    }

    /** @param height in points */
    void startRow(double height) {
        cells.startRow(++rows, height);
    }

    void end() {
        if (announced != null && announced != rows) {
            throw new IllegalStateException(
                    "sheet " + frame.name() + " has " + rows + " rows, but " + announced + " were announced");
        }
        xml.bytes(frame.afterRows());
        xml.close();
    }
}
