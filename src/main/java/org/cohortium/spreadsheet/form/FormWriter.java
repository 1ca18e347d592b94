package org.cohortium.spreadsheet.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes forms. The whole workbook stands in memory: about 1 kB a cell. */
public final class FormWriter {
    /** The row of keys and the row of headings. */
    static final int ABOVE = 2;

    private static final int READING_WIDTH = 96;
    private static final int CHARACTERS_A_LINE = 90;
    private static final int UNITS_A_CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final FormStyles styles;
    private final boolean rightToLeft;

    private FormWriter(XSSFWorkbook workbook, boolean rightToLeft) {
        this.workbook = workbook;
        this.styles = new FormStyles(workbook);
        this.rightToLeft = rightToLeft;
    }

    /** Writes the form as .xlsx; the stream is left open. */
    public static void write(Form form, OutputStream out) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setTitle(form.about());
            workbook.getProperties().getCoreProperties().setCreator("Cohortium");
            FormWriter writer = new FormWriter(workbook, form.rightToLeft());
            form.sheets().forEach(writer::write);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the form", e);
        }
    }

    private void write(FormSheet form) {
        XSSFSheet sheet = workbook.createSheet(form.name());
        sheet.setRightToLeft(rightToLeft);
        if (form instanceof FormSheet.Reading reading) {
            read(sheet, reading);
        } else if (form instanceof FormSheet.Table table) {
            new TableOfForm(sheet, styles).write(table);
        } else if (form instanceof FormSheet.Hidden hidden) {
            hide(sheet, hidden);
        }
    }

    private void read(XSSFSheet sheet, FormSheet.Reading reading) {
        sheet.setColumnWidth(0, READING_WIDTH * UNITS_A_CHARACTER);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        int at = 0;
        for (FormSheet.Paragraph paragraph : reading.paragraphs()) {
            Row row = sheet.createRow(at++);
            int lines = 1 + paragraph.text().length() / CHARACTERS_A_LINE;
            row.setHeightInPoints(paragraph.heading() ? 26 : 4 + 15f * lines);
            row.createCell(0).setCellValue(paragraph.text());
            row.getCell(0).setCellStyle(paragraph.heading() ? styles.title : styles.paragraph);
        }
    }

    private void hide(XSSFSheet sheet, FormSheet.Hidden hidden) {
        int at = 0;
        for (List<String> texts : hidden.rows()) {
            Row row = sheet.createRow(at++);
            for (int column = 0; column < texts.size(); column++) {
                row.createCell(column).setCellValue(texts.get(column));
            }
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.HIDDEN);
    }
}
