package org.cohortium.spreadsheet.form;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a form's cells, each made once a workbook. */
final class FormStyles {
    private static final String TEXT = "1F2933";
    private static final String NOTE = "52606D";
    private static final String HEADER = "1F4E79";
    private static final String LINE = "BCCCDC";
    private static final String SHUT = "EEF1F4";
    private static final short TITLE_POINTS = 14;
    private static final short SMALL_POINTS = 8;

    final XSSFCellStyle header;
    final XSSFCellStyle told;
    final XSSFCellStyle toldDay;
    final XSSFCellStyle open;
    final XSSFCellStyle openNumber;
    final XSSFCellStyle openDay;
    final XSSFCellStyle openText;
    final XSSFCellStyle mark;
    final XSSFCellStyle title;
    final XSSFCellStyle paragraph;

    private final XSSFWorkbook workbook;

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        header = bordered(font("FFFFFF", true));
        header.setFillForegroundColor(colour(HEADER));
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setWrapText(true);
        told = bordered(font(TEXT, false));
        told.setFillForegroundColor(colour(SHUT));
        told.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        toldDay = formatted(told, "yyyy-mm-dd");
        open = bordered(font(TEXT, false));
        open.setAlignment(HorizontalAlignment.CENTER);
        openNumber = formatted(bordered(font(TEXT, false)), "0.##");
        openDay = formatted(bordered(font(TEXT, false)), "yyyy-mm-dd");
        openText = bordered(font(TEXT, false));
        openText.setWrapText(true);
        XSSFFont small = font(NOTE, false);
        small.setFontHeightInPoints(SMALL_POINTS);
        mark = bordered(small);
        XSSFFont large = font(HEADER, true);
        large.setFontHeightInPoints(TITLE_POINTS);
        title = plain(large);
        paragraph = plain(font(TEXT, false));
    }

    /** For a text that would look like a formula: it is marked as text for good. */
    XSSFCellStyle quoted(XSSFCellStyle style) {
        XSSFCellStyle quoted = workbook.createCellStyle();
        quoted.cloneStyleFrom(style);
        quoted.setQuotePrefixed(true);
        return quoted;
    }

    private XSSFCellStyle formatted(XSSFCellStyle style, String format) {
        XSSFCellStyle formatted = workbook.createCellStyle();
        formatted.cloneStyleFrom(style);
        formatted.setDataFormat(workbook.createDataFormat().getFormat(format));
        return formatted;
    }

    private XSSFCellStyle bordered(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor line = colour(LINE);
        style.setBottomBorderColor(line);
        style.setTopBorderColor(line);
        style.setLeftBorderColor(line);
        style.setRightBorderColor(line);
        return style;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont font(String colour, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setColor(colour(colour));
        font.setBold(bold);
        return font;
    }

    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
    }
}
