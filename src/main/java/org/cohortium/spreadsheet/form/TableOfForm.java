package org.cohortium.spreadsheet.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fills in a table's sheet: keys, headings, rows, checks. */
final class TableOfForm {
    private static final int UNITS_A_CHARACTER = 256;
    private static final float HEADER_POINTS = 48;

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Map<XSSFCellStyle, XSSFCellStyle> quoted = new HashMap<>();

    TableOfForm(XSSFSheet sheet, FormStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(FormSheet.Table table) {
        heads(table);
        int at = FormWriter.ABOVE;
        for (List<FormCell> cells : table.rows()) {
            Row row = sheet.createRow(at++);
            for (int column = 0; column < cells.size(); column++) {
                write(
                        row.createCell(column),
                        cells.get(column),
                        table.columns().get(column).entry());
            }
        }
        if (!table.rows().isEmpty()) {
            new EntryChecks(sheet, at - 1).add(table.columns());
            sheet.setAutoFilter(new CellRangeAddress(
                    FormWriter.ABOVE - 1, at - 1, 0, table.columns().size() - 1));
        }
        sheet.createFreezePane(table.frozen(), FormWriter.ABOVE);
        sheet.setRepeatingRows(new CellRangeAddress(FormWriter.ABOVE - 1, FormWriter.ABOVE - 1, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void heads(FormSheet.Table table) {
        Row keys = sheet.createRow(0);
        keys.setZeroHeight(true);
        Row headings = sheet.createRow(1);
        headings.setHeightInPoints(HEADER_POINTS);
        for (int column = 0; column < table.columns().size(); column++) {
            FormColumn told = table.columns().get(column);
            keys.createCell(column).setCellValue(told.key());
            Cell heading = headings.createCell(column);
            heading.setCellStyle(styles.header);
            heading.setCellValue(told.heading());
            sheet.setColumnWidth(column, (int) (told.width() * UNITS_A_CHARACTER));
        }
    }

    private void write(Cell cell, FormCell told, Entry entry) {
        Object value = told.value();
        cell.setCellStyle(style(entry, told));
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else if (value != null) {
            text(cell, value.toString());
        }
    }

    private void text(Cell cell, String text) {
        cell.setCellValue(text);
        if (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(quoted.computeIfAbsent((XSSFCellStyle) cell.getCellStyle(), styles::quoted));
        }
    }

    private XSSFCellStyle style(Entry entry, FormCell told) {
        if (entry instanceof Entry.Mark) {
            return styles.mark;
        }
        if (!told.open()) {
            return told.value() instanceof LocalDate ? styles.toldDay : styles.told;
        }
        if (entry instanceof Entry.UpTo) {
            return styles.openNumber;
        }
        if (entry instanceof Entry.Day) {
            return styles.openDay;
        }
        return entry instanceof Entry.Free ? styles.openText : styles.open;
    }
}
