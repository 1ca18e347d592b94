package org.cohortium.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of cell, in both binary and XML workbooks, as Apache POI writes them. */
class WorkbookReadingTest {
    @TempDir
    Path folder;

    private static List<SheetRow> rows(SpreadsheetFile file, int sheet) {
        List<SheetRow> found = new ArrayList<>();
        try (Rows rows = file.rows(file.sheets().get(sheet))) {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                found.add(row);
            }
        }
        return found;
    }

    private Path write(Workbook workbook) throws IOException {
        Path file = folder.resolve("book");
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return Files.write(file, out.toByteArray());
        }
    }

    private static Workbook workbook(String format) {
        return format.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void readsEveryKindOfCell(String format) throws IOException {
        Workbook workbook = workbook(format);
        Row row = workbook.createSheet("Cells").createRow(6);
        row.createCell(0).setCellValue("  text with\nbreak ");
        row.createCell(1).setCellValue(254_700_000_137d);
        row.createCell(2).setCellValue(LocalDate.of(1990, 11, 20));
        row.getCell(2).setCellStyle(style(workbook, "dd-mmm-yy"));
        row.createCell(3).setCellValue(true);
        row.createCell(4).setCellErrorValue(FormulaError.DIV0.getCode());
        row.createCell(5).setCellFormula("A7&\"!\"");
        row.createCell(6).setCellFormula("1+1");
        row.createCell(7).setCellValue(LocalDateTime.of(1990, 11, 20, 9, 30));
        row.getCell(7).setCellStyle(style(workbook, "yyyy-mm-dd hh:mm"));
        row.createCell(8).setCellValue(42);
        row.getCell(8).setCellStyle(style(workbook, "00000"));
        row.createCell(9).setCellValue(0.5);
        row.createCell(12).setCellValue("");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        try (SpreadsheetFile file = SpreadsheetFile.open(write(workbook), Limits.USUAL)) {
            SheetRow read = rows(file, 0).get(0);
            assertThat(read.number()).isEqualTo(7);
            assertThat(read.cells())
                    .extracting(Cell::kind)
                    .containsExactly(
                            CellKind.TEXT,
                            CellKind.NUMBER,
                            CellKind.DATE,
                            CellKind.BOOLEAN,
                            CellKind.ERROR,
                            CellKind.TEXT,
                            CellKind.NUMBER,
                            CellKind.DATE,
                            CellKind.NUMBER,
                            CellKind.NUMBER);
            assertThat(read.cells())
                    .extracting(Cell::text)
                    .containsExactly(
                            "  text with\nbreak ",
                            "254700000137",
                            "1990-11-20",
                            "TRUE",
                            "#DIV/0!",
                            "  text with\nbreak !",
                            "2",
                            "1990-11-20T09:30",
                            "00042",
                            "0.5");
            assertThat(read.cell(12).kind()).isEqualTo(CellKind.BLANK);
        }
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void readsSheetsAndTheirLook(String format) throws IOException {
        Workbook workbook = workbook(format);
        workbook.createSheet("READ ME").createRow(0).createCell(0).setCellValue("note");
        workbook.createSheet("Nominees ").createRow(4).createCell(3).setCellValue("E-mail");
        workbook.createSheet("Lists").createRow(0).createCell(0).setCellValue("F");
        workbook.setSheetHidden(2, true);
        workbook.getSheetAt(1).setColumnHidden(6, true);
        workbook.getSheetAt(1).addMergedRegion(new CellRangeAddress(0, 0, 0, 12));
        workbook.getSheetAt(1).setRightToLeft(true);
        try (SpreadsheetFile file = SpreadsheetFile.open(write(workbook), Limits.USUAL)) {
            assertThat(file.sheets())
                    .containsExactly(
                            new Sheet(0, "READ ME", Visibility.VISIBLE),
                            new Sheet(1, "Nominees ", Visibility.VISIBLE),
                            new Sheet(2, "Lists", Visibility.HIDDEN));
            try (Rows rows = file.rows(file.sheets().get(1))) {
                assertThat(rows.next().text(3)).isEqualTo("E-mail");
                assertThat(rows.next()).isNull();
                assertThat(rows.look().isHidden(6)).isTrue();
                assertThat(rows.look().isHidden(5)).isFalse();
                assertThat(rows.look().merges()).containsExactly(new Merge(1, 1, 0, 12));
                assertThat(rows.look().rightToLeft()).isTrue();
            }
        }
    }

    @Test
    void readsDatesCountedFrom1904() throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        Row row = workbook.createSheet("Dates").createRow(0);
        row.createCell(0).setCellValue(LocalDate.of(1990, 11, 20));
        row.getCell(0).setCellStyle(style(workbook, "yyyy-mm-dd"));
        try (SpreadsheetFile file = SpreadsheetFile.open(write(workbook), Limits.USUAL)) {
            assertThat(rows(file, 0).get(0).text(0)).isEqualTo("1990-11-20");
        }
    }

    @Test
    void namesColumnsByLetters() {
        assertThat(References.letters(0)).isEqualTo("A");
        assertThat(References.letters(25)).isEqualTo("Z");
        assertThat(References.letters(26)).isEqualTo("AA");
        assertThat(References.letters(701)).isEqualTo("ZZ");
        assertThat(References.letters(702)).isEqualTo("AAA");
        assertThat(References.column("AAA7")).isEqualTo(702);
    }
}
