package org.cohortium.spreadsheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes tables pleasant to read: nothing cut off, no places without a meaning, a ground for good and bad. */
class ReadableTablesTest {
    private static final String LONG = "Policy-makers govern, assess and shape the use of AI in the public service";

    @TempDir
    Path folder;

    private XSSFSheet written() throws IOException {
        Table table = Table.of(
                "Indicators",
                List.of(
                        Column.text("Indicator", 30).wrapping(),
                        Column.of("Reached until the end of the period", Kind.FIGURE),
                        Column.repeating("Assessment", 20).emphasised(Emphasis.words("Well", "Fair", "\"Bad\""))),
                RowSource.of(List.of(1, 2, 3), (number, to) -> {
                    to.text(number == 1 ? LONG : "Short");
                    switch (number) {
                        case 1 -> to.number(new BigDecimal("12.50"));
                        case 2 -> to.number(new BigDecimal("1200.00"));
                        default -> to.share(new BigDecimal("0.25"));
                    }
                    to.text("Well");
                }));
        Chart chart = new Chart(
                Chart.Form.BAR,
                "Reached",
                "Bars of what was reached",
                new Chart.Axis(null, null, null),
                new Chart.Place(4, 1, 3, 10, "Indicators"),
                Points.of("Indicators", "Indicator", List.of(LONG, "Short", "Short")),
                List.of(new Chart.Series(
                        "Reached",
                        Points.of("Indicators", "Reached until the end of the period", List.of(12.5, 1200.0, 0.25)))));
        Sheet sheet = Sheet.of("Summary", View.table(), Lines.of(Line.empty(), Line.empty()), table)
                .with(List.of(chart));
        Path file = folder.resolve("readable.xlsx");
        new WorkbookWriter().write(new Workbook(GivenWorkbook.properties("en"), List.of(sheet)), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
            return workbook.getSheetAt(0);
        }
    }

    @Test
    void makesRowsAsHighAsTheirWrappedTexts() throws IOException {
        XSSFSheet sheet = written();
        assertThat(sheet.getRow(2).getHeightInPoints()).as("header").isGreaterThan(30);
        assertThat(sheet.getRow(3).getHeightInPoints()).as("long text").isGreaterThanOrEqualTo(45);
        assertThat(sheet.getRow(4).getHeightInPoints()).as("short text").isLessThan(16);
        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void showsPlacesAndPercentOnlyWhereTheyMeanSomething() throws IOException {
        XSSFSheet sheet = written();
        assertThat(List.of(3, 4, 5))
                .extracting(row -> sheet.getRow(row).getCell(1))
                .extracting(
                        Cell::getNumericCellValue, cell -> cell.getCellStyle().getDataFormatString())
                .containsExactly(tuple(12.5, "#,##0.00"), tuple(1200.0, "#,##0"), tuple(0.25, "0.0%"));
    }

    @Test
    void coloursWordsWithoutLosingTheWords() throws IOException {
        XSSFSheet sheet = written();
        assertThat(sheet.getSheetConditionalFormatting()
                        .getConditionalFormattingAt(0)
                        .getRule(2)
                        .getFormula1())
                .isEqualTo("\"\"\"Bad\"\"\"");
        assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("Well");
    }

    @Test
    void placesChartsBesideTheirTable() throws IOException {
        XSSFSheet sheet = written();
        assertThat(sheet.getDrawingPatriarch().getShapes().get(0).getAnchor())
                .isInstanceOfSatisfying(XSSFClientAnchor.class, at -> {
                    assertThat(at.getRow1()).isEqualTo(3);
                    assertThat((int) at.getCol1()).isEqualTo(4);
                });
    }
}
