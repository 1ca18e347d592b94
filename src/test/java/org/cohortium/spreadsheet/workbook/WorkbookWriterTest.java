package org.cohortium.spreadsheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {
    @TempDir
    Path folder;

    @Test
    void writesNotesAndATable() throws IOException {
        Path file = folder.resolve("small.xlsx");
        Written written = new WorkbookWriter().write(GivenWorkbook.small(), file);

        assertThat(written.rows()).containsEntry("Cover", 0L).containsEntry("Orders", 12L);
        assertThat(written.bytes()).isEqualTo(Files.size(file));
        try (XSSFWorkbook read = new XSSFWorkbook(file.toFile())) {
            XSSFSheet orders = read.getSheet("Orders");
            assertThat(orders.getTables().get(0).getArea().formatAsString()).isEqualTo("A3:H16");
            assertThat(orders.getRow(15).getCell(2).getNumericCellValue()).isEqualTo(198);
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
