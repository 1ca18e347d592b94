package org.cohortium.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.jspecify.annotations.Nullable;

/** What the first part of a binary workbook says for all its sheets. */
final class XlsGlobals {
    final List<BoundSheetRecord> sheets = new ArrayList<>();
    CellFormats formats = new CellFormats(false);
    boolean externalLinks;
    boolean since1904;
    private @Nullable SSTRecord texts;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();

    static XlsGlobals read(RecordFactoryInputStream records) {
        XlsGlobals globals = new XlsGlobals();
        Record row = records.nextRecord();
        while (row != null && !(row instanceof EOFRecord)) {
            globals.take(row);
            row = records.nextRecord();
        }
        if (row == null || globals.sheets.isEmpty()) {
            throw new RefusedFile("file.damaged");
        }
        globals.formats = new CellFormats(globals.since1904);
        globals.styles.forEach(
                style -> globals.formats.add(style.getFormatIndex(), globals.codes.get((int) style.getFormatIndex())));
        return globals;
    }

    private void take(Record row) {
        if (row instanceof BoundSheetRecord sheet) {
            sheets.add(sheet);
        } else if (row instanceof SSTRecord table) {
            texts = table;
        } else if (row instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        } else if (row instanceof FormatRecord format) {
            codes.put(format.getIndexCode(), format.getFormatString());
        } else if (row instanceof ExtendedFormatRecord style) {
            styles.add(style);
        } else if (row instanceof SupBookRecord book) {
            externalLinks |= book.isExternalReferences();
        }
    }

    String text(int index) {
        SSTRecord table = texts;
        if (table == null || index < 0 || index >= table.getNumUniqueStrings()) {
            throw new RefusedFile("file.damaged");
        }
        return table.getString(index).getString();
    }
}
