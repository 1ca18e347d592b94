package org.cohortium.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook: which numbers are dates, and which are shown with leading zeros. */
final class CellFormats {
    /** A format of zeros and separators only, as for telephone or staff numbers. */
    private static final Pattern PADDED = Pattern.compile("[0 ()+\\-/\\\\\"]*00[0 ()+\\-/\\\\\"]*");

    /** Excel itself stops at 65,490. */
    private static final int MOST = 100_000;

    private final List<Format> formats = new ArrayList<>();
    private final boolean since1904;
    private final DataFormatter shown = new DataFormatter(Locale.ROOT);

    CellFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    private record Format(int id, String code, boolean date, boolean padded) {}

    static CellFormats read(@Nullable PartStream part, boolean since1904) {
        CellFormats formats = new CellFormats(since1904);
        if (part == null) {
            return formats;
        }
        Map<Integer, String> codes = new HashMap<>();
        boolean inCells = false;
        try (SafeXml xml = new SafeXml(part)) {
            while (xml.next()) {
                if (codes.size() > MOST || formats.formats.size() > MOST) {
                    throw new RefusedFile("file.bomb");
                }
                if (xml.starts("numFmt")) {
                    codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode", "General"));
                } else if (xml.starts("cellXfs")) {
                    inCells = true;
                } else if (xml.ends("cellXfs")) {
                    inCells = false;
                } else if (inCells && xml.starts("xf")) {
                    int id = xml.number("numFmtId", 0);
                    formats.add(id, codes.get(id));
                }
            }
        }
        return formats;
    }

    /** Adds the format of the next style index; a code of null means a built-in format. */
    void add(int id, @Nullable String code) {
        String builtIn = BuiltinFormats.getBuiltinFormat(id);
        String known = code != null ? code : builtIn == null ? "General" : builtIn;
        boolean date = DateUtil.isADateFormat(id, known);
        formats.add(new Format(id, known, date, PADDED.matcher(known).matches()));
    }

    /** The number as a date, a padded number or a plain one, as its style says. */
    Cell cell(int column, double number, int style) {
        Format format = style >= 0 && style < formats.size() ? formats.get(style) : null;
        if (format != null && format.date && number >= 1 && DateUtil.isValidExcelDate(number)) {
            return dated(column, number, style);
        }
        if (format != null && format.padded) {
            String text = shown.formatRawCellContents(number, format.id, format.code);
            return new Cell(column, CellKind.NUMBER, text, number, style);
        }
        return Cell.number(column, number, style);
    }

    private Cell dated(int column, double serial, int style) {
        try {
            LocalDateTime value = DateUtil.getLocalDateTime(serial, since1904, true);
            return value == null ? Cell.number(column, serial, style) : Cell.date(column, value, serial, style);
        } catch (DateTimeException e) {
            return Cell.number(column, serial, style);
        }
    }
}
