package org.cohortium.spreadsheet;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.apache.poi.ss.usermodel.DateUtil;

/** Reads the cells of a worksheet part (CT_Cell). */
final class XlsxCells {
    private final SharedTexts texts;
    private final CellFormats formats;
    private final int columns;

    XlsxCells(SharedTexts texts, CellFormats formats, int columns) {
        this.texts = texts;
        this.formats = formats;
        this.columns = columns;
    }

    /** The zero-based column a cell stands in: as it says, else the one after the last. */
    int column(SafeXml xml, int following) {
        String reference = xml.attribute("r");
        int column = reference == null ? following : References.column(reference);
        if (column < following) {
            throw new RefusedFile("file.damaged");
        }
        return column;
    }

    /** Reads from the start of a cell to its end; BLANK where it holds nothing or stands too far right. */
    Cell read(SafeXml xml, int column) {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        StringBuilder value = new StringBuilder();
        String inline = "";
        boolean inValue = false;
        while (!xml.ends("c") && xml.next()) {
            if (xml.starts("v")) {
                inValue = true;
            } else if (xml.ends("v")) {
                inValue = false;
            } else if (xml.starts("is")) {
                inline = RichText.read(xml, "is");
            } else if (inValue && xml.isText()) {
                xml.appendTo(value);
            }
        }
        String content = type.equals("inlineStr") ? inline : value.toString();
        return content.isEmpty() || column >= columns ? Cell.blank(column) : cell(type, content, column, style);
    }

    private Cell cell(String type, String content, int column, int style) {
        try {
            return switch (type) {
                case "s" -> text(texts.get(Integer.parseInt(content.trim())), column, style);
                case "inlineStr" -> text(content, column, style);
                case "str" -> text(RichText.unescape(content), column, style);
                case "b" -> Cell.bool(column, content.trim().equals("1"), style);
                case "e" -> Cell.error(column, content, style);
                case "d" -> isoDate(content.trim(), column, style);
                default -> formats.cell(column, Double.parseDouble(content.trim()), style);
            };
        } catch (NumberFormatException e) {
            throw RefusedFile.damaged(e);
        }
    }

    private static Cell text(String text, int column, int style) {
        return text.isEmpty() ? Cell.blank(column) : Cell.text(column, text, style);
    }

    private static Cell isoDate(String content, int column, int style) {
        try {
            String dated = content.contains("T") ? content.replaceFirst("Z$", "") : content + "T00:00:00";
            LocalDateTime value = LocalDateTime.parse(dated);
            return Cell.date(column, value, DateUtil.getExcelDate(value), style);
        } catch (DateTimeParseException e) {
            return Cell.text(column, content, style);
        }
    }
}
