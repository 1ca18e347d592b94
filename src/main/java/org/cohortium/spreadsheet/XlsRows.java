package org.cohortium.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a binary workbook. Records of cells come row after row; what else comes is the layout. */
final class XlsRows implements Rows {
    private final RecordFactoryInputStream records;
    private final XlsCells cells;
    private final int columns;
    private final List<ColumnRange> widths = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private boolean rightToLeft;
    private boolean ended;
    private int nested;
    private int current = -1;
    private TreeMap<Integer, Cell> collected = new TreeMap<>();

    XlsRows(RecordFactoryInputStream records, int place, XlsGlobals globals, int columns) {
        this.records = records;
        this.cells = new XlsCells(globals);
        this.columns = columns;
        skipTo(place);
    }

    /** Skips the globals and the sheets stored before; charts inside sheets nest. */
    private void skipTo(int place) {
        int begun = -1;
        int depth = 0;
        while (begun <= place) {
            Record skipped = records.nextRecord();
            if (skipped == null) {
                throw new RefusedFile("file.damaged");
            }
            if (skipped instanceof BOFRecord && depth++ == 0) {
                begun++;
            } else if (skipped instanceof EOFRecord) {
                depth--;
            }
            if (begun == place + 1) {
                return;
            }
        }
    }

    @Override
    public @Nullable SheetRow next() {
        return XlsFile.guarded(this::nextRow);
    }

    private @Nullable SheetRow nextRow() {
        while (!ended) {
            SheetRow row = take(records.nextRecord());
            if (row != null && !row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    /** The row that ends because a cell of the next one, or the end of the sheet, has come. */
    private @Nullable SheetRow take(@Nullable Record taken) {
        if (taken == null) {
            throw new RefusedFile("file.damaged");
        }
        if (taken instanceof BOFRecord) {
            nested++;
        } else if (taken instanceof EOFRecord) {
            ended = nested-- == 0;
            return ended ? finish(-1) : null;
        } else if (nested == 0) {
            return takeCell(taken);
        }
        return null;
    }

    private @Nullable SheetRow takeCell(Record taken) {
        if (taken instanceof CellValueRecordInterface value) {
            SheetRow finished = value.getRow() == current ? null : finish(value.getRow());
            if (value.getColumn() < columns) {
                collected.put((int) value.getColumn(), cells.read(value));
            }
            return finished;
        }
        if (taken instanceof StringRecord result && !collected.isEmpty()) {
            collected.computeIfPresent(
                    cells.lastFormulaColumn(), (column, cell) -> Cell.text(column, result.getString(), cell.style()));
        }
        takeLook(taken);
        return null;
    }

    private @Nullable SheetRow finish(int following) {
        List<Cell> filled = collected.values().stream()
                .filter(cell -> cell.kind() != CellKind.BLANK)
                .toList();
        SheetRow row = current < 0 ? null : new SheetRow(current + 1, filled);
        if (following >= 0 && following < current) {
            throw new RefusedFile("file.damaged");
        }
        current = following;
        collected = new TreeMap<>();
        return row;
    }

    private void takeLook(Record taken) {
        if (taken instanceof ColumnInfoRecord info) {
            double width = info.getColumnWidth() / 256.0;
            widths.add(new ColumnRange(info.getFirstColumn(), info.getLastColumn(), width, info.getHidden()));
        } else if (taken instanceof WindowTwoRecord window) {
            rightToLeft = window.getArabic();
        } else if (taken instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                addMerge(merged.getAreaAt(i));
            }
        }
    }

    private void addMerge(CellRangeAddress area) {
        if (area.getFirstRow() < SheetLook.MERGES_WITHIN_ROWS && merges.size() < 1_000) {
            merges.add(new Merge(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }

    @Override
    public SheetLook look() {
        return new SheetLook(widths, merges, rightToLeft);
    }

    @Override
    public void close() {
        // the container holds the file and is closed with it
    }
}
