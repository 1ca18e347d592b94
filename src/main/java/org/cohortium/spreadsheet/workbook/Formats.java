package org.cohortium.spreadsheet.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The formats of cells, each made once; what stands for one in the sheets is its index. */
final class Formats {
    private static final String GENERAL = "General";
    private static final String TEXT = "@";

    private final XSSFWorkbook workbook;
    /** Told, as programs do not agree where a Latin text stands on a sheet from right to left. */
    private final HorizontalAlignment texts;
    /** Told, as programs that guess set sentences with Latin words in them the wrong way round. */
    private final ReadingOrder order;

    private final Map<String, Integer> made = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    Formats(XSSFWorkbook workbook, boolean rightToLeft) {
        this.workbook = workbook;
        this.texts = rightToLeft ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
        this.order = rightToLeft ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.CONTEXT;
    }

    int header(Kind kind) {
        return made.computeIfAbsent("header" + kind.numeric(), key -> {
            XSSFCellStyle style = style(GENERAL, font(11, true, Palette.WHITE));
            fill(style, Palette.HEADER);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            if (kind.numeric()) {
                style.setAlignment(HorizontalAlignment.RIGHT);
            } else {
                begin(style);
            }
            return (int) style.getIndex();
        });
    }

    /** Of a cell in a table. */
    int body(String format) {
        return made.computeIfAbsent(
                "body" + format, key -> (int) body(format, plain()).getIndex());
    }

    /** Of a cell in a table whose text goes on in a next line. */
    int wrapped(String format) {
        return made.computeIfAbsent("wrapped" + format, key -> {
            XSSFCellStyle style = body(format, plain());
            style.setWrapText(true);
            return (int) style.getIndex();
        });
    }

    int link() {
        return made.computeIfAbsent("link", key -> (int) body(TEXT, linked()).getIndex());
    }

    int masked() {
        return made.computeIfAbsent("masked", key -> {
            XSSFCellStyle style = body(GENERAL, font(11, false, Palette.NOTE));
            style.setAlignment(HorizontalAlignment.RIGHT);
            return (int) style.getIndex();
        });
    }

    int total(String format) {
        return made.computeIfAbsent("total" + format, key ->
                (int) total(format, format.equals(GENERAL) ? texts : HorizontalAlignment.GENERAL));
    }

    int maskedTotal() {
        return made.computeIfAbsent("maskedTotal", key -> (int) total(GENERAL, HorizontalAlignment.RIGHT));
    }

    private short total(String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = style(format, font(11, true, Palette.TEXT));
        fill(style, Palette.TOTAL);
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(Palette.of(Palette.HEADER));
        style.setAlignment(alignment);
        if (alignment == texts) {
            style.setIndention((short) 1);
        }
        return style.getIndex();
    }

    /** A little off the edge, so that it does not touch the number that ends the cell before. */
    private void begin(XSSFCellStyle style) {
        style.setAlignment(texts);
        style.setReadingOrder(order);
        style.setIndention((short) 1);
    }

    private XSSFCellStyle body(String format, XSSFFont font) {
        XSSFCellStyle style = style(format, font);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(Palette.of(Palette.RULE));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (format.equals(TEXT) || DateUtil.isADateFormat(-1, format)) {
            begin(style);
        }
        return style;
    }

    /** Of a cell in a free row. */
    int free(Look look, Kind kind, boolean masked) {
        return made.computeIfAbsent(look + kind.format() + masked, key -> {
            XSSFCellStyle style = style(masked ? GENERAL : kind.format(), fontOf(look));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(look != Look.TITLE && look != Look.SUBTITLE && look != Look.HEADING);
            style.setAlignment(texts);
            style.setReadingOrder(order);
            Palette.fillOf(look).ifPresent(colour -> fill(style, colour));
            return (int) style.getIndex();
        });
    }

    private XSSFFont fontOf(Look look) {
        return switch (look) {
            case TITLE -> font(20, true, Palette.HEADER);
            case SUBTITLE -> font(13, false, Palette.NOTE);
            case HEADING -> font(14, true, Palette.HEADER);
            case NOTE -> font(10, false, Palette.NOTE);
            case LABEL -> font(11, true, Palette.TEXT);
            case FIGURE -> font(18, true, Palette.TEXT);
            case LINK -> linked();
            case VALUE, GOOD, WARNING, BAD -> plain();
        };
    }

    private XSSFFont plain() {
        return font(11, false, Palette.TEXT);
    }

    private XSSFFont linked() {
        XSSFFont font = font(11, false, Palette.LINK);
        font.setUnderline(XSSFFont.U_SINGLE);
        return font;
    }

    private XSSFFont font(int points, boolean bold, String colour) {
        return fonts.computeIfAbsent(points + colour + bold, key -> {
            XSSFFont font = workbook.createFont();
            font.setFontHeightInPoints((short) points);
            font.setBold(bold);
            font.setColor(Palette.of(colour));
            return font;
        });
    }

    private XSSFCellStyle style(String format, XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setFont(font);
        return style;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(Palette.of(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
}
