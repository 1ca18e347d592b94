package org.cohortium.spreadsheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.cohortium.given.LibreOffice;
import org.cohortium.given.OoxmlSchemas;
import org.cohortium.given.RereadWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More rows than a sheet holds, more texts than are kept, rows that are not what was said of them. */
class LargeTablesTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("large.xlsx");
    }

    private static Workbook numbers(RowSource rows) {
        List<Column> columns = List.of(
                Column.text("Name", 12).totalled(Total.label("Total")),
                Column.of("Number", Kind.INTEGER).totalled(Total.SUM).emphasised(Emphasis.DATA_BAR));
        Lines after = Lines.of(Line.of(LineCell.text("The end")));
        Sheet sheet = Sheet.of(
                "Numbers",
                View.table(),
                Lines.of(Line.of(LineCell.text("Above"))),
                Table.of("Numbers", columns, rows),
                after);
        return new Workbook(GivenWorkbook.properties("en"), List.of(sheet, Sheet.of("Numbers (2)", View.page())));
    }

    private static RowSource upTo(int count) {
        return to -> {
            for (int i = 1; i <= count; i++) {
                to.text("n" + i).number(i).endRow();
            }
        };
    }

    @Test
    void aTableContinuesOnTheNextSheets() {
        Written written = new WorkbookWriter(100).write(numbers(upTo(250)), file());
        assertThat(written.rows())
                .containsExactly(
                        Map.entry("Numbers", 97L),
                        Map.entry("Numbers (3)", 98L),
                        Map.entry("Numbers (4)", 55L),
                        Map.entry("Numbers (2)", 0L));
        RereadWorkbook read = RereadWorkbook.byPoi(file());
        assertThat(read.sheets().get("Numbers")).hasSize(99);
        assertThat(read.cell("Numbers (3)", 0, 1)).isEqualTo("Number");
        assertThat(read.cell("Numbers (3)", 1, 1)).isEqualTo(98.0);
        assertThat(read.cell("Numbers (4)", 56, 1)).isEqualTo(250 * 251 / 2.0);
        assertThat(read.cell("Numbers (4)", 57, 0)).isEqualTo("The end");
        assertThat(GivenParts.read(file(), "xl/tables/table3.xml")).contains("name=\"Numbers_3\"", "ref=\"A1:B57\"");
        assertThat(RereadWorkbook.byFastexcel(file())).isEqualTo(read);
    }

    @Test
    void aSheetHasAsManyRowsAsExcelTakes() {
        int most = 1_048_576;
        RowSource rows = to -> {
            for (int i = 0; i < most; i++) {
                to.number(i % 10).endRow();
            }
        };
        Table table = Table.of("Numbers", List.of(Column.of("Number", Kind.INTEGER)), rows);
        Sheet sheet = Sheet.of("Numbers", View.table(), table);
        Workbook workbook = new Workbook(GivenWorkbook.properties("en"), List.of(sheet));
        Written written = new WorkbookWriter().write(workbook, file());
        assertThat(written.rows()).containsExactly(Map.entry("Numbers", most - 1L), Map.entry("Numbers (2)", 1L));
        assertThat(GivenParts.read(file(), "xl/tables/table1.xml")).contains("ref=\"A1:A1048576\"");
        assertThat(GivenParts.read(file(), "xl/tables/table2.xml")).contains("ref=\"A1:A2\"");
        assertThat(GivenParts.read(file(), "xl/worksheets/sheet1.xml"))
                .contains("<row r=\"1048576\">")
                .doesNotContain("<row r=\"1048577\">");
        assertThat(GivenParts.read(file(), "xl/worksheets/sheet2.xml")).contains("<c r=\"A2\"", "<v>5</v>");
    }

    @Test
    void whatContinuesIsValidAndSumsOverAllSheets() {
        new WorkbookWriter(100).write(numbers(upTo(250)), file());
        if (OoxmlSchemas.areThere()) {
            assertThat(OoxmlSchemas.load().problems(file())).isEmpty();
        }
        assumeTrue(LibreOffice.isThere(), "no LibreOffice");
        assertThat(RereadWorkbook.byPoi(new LibreOffice(folder).recalculated(file())))
                .isEqualTo(RereadWorkbook.byPoi(file()));
    }

    @Test
    void aTableWithoutRowsHasAnEmptyOne() {
        Written written = new WorkbookWriter().write(numbers(upTo(0)), file());
        assertThat(written.rows()).containsEntry("Numbers", 0L);
        assertThat(GivenParts.read(file(), "xl/tables/table1.xml")).contains("ref=\"A2:B4\"", "ref=\"A2:B3\"");
        assertThat(RereadWorkbook.byPoi(file()).cell("Numbers", 3, 1)).isEqualTo(0.0);
    }

    @Test
    void theDimensionIsThatOfTheRowsOrNone() {
        new WorkbookWriter().write(numbers(counted(7, 7)), file());
        assertThat(GivenParts.read(file(), "xl/worksheets/sheet1.xml")).contains("<dimension ref=\"A1:B11\"/>");
        new WorkbookWriter(10).write(numbers(counted(7, 7)), file());
        assertThat(GivenParts.read(file(), "xl/worksheets/sheet1.xml")).doesNotContain("dimension");
        assertThat(GivenParts.read(file(), "xl/worksheets/sheet2.xml")).doesNotContain("dimension");
        new WorkbookWriter().write(numbers(upTo(7)), file());
        assertThat(GivenParts.read(file(), "xl/worksheets/sheet1.xml")).doesNotContain("dimension");
    }

    @Test
    void aSourceThatBreaksItsWordIsAFault() {
        assertThatThrownBy(() -> new WorkbookWriter().write(numbers(counted(8, 7)), OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Numbers");
        assertThatThrownBy(() -> new WorkbookWriter()
                        .write(numbers(to -> to.text("one cell").endRow()), OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2 columns");
    }

    private static RowSource counted(int announced, int rows) {
        return new RowSource() {
            @Override
            public void forEach(RowWriter to) {
                upTo(rows).forEach(to);
            }

            @Override
            public OptionalLong count() {
                return OptionalLong.of(announced);
            }
        };
    }

    @Test
    void textsThatFindNoRoomAmongTheSharedOnesStandInTheirCells() {
        RowSource many = to -> {
            for (int i = 0; i < 20_000; i++) {
                to.text("text " + i).endRow();
            }
        };
        Table table = Table.of("Texts", List.of(Column.repeating("Text", 12)), many);
        Sheet sheet = Sheet.of("Texts", View.table(), table);
        new WorkbookWriter().write(new Workbook(GivenWorkbook.properties("en"), List.of(sheet)), file());
        RereadWorkbook read = RereadWorkbook.byPoi(file());
        assertThat(read.cell("Texts", 1, 0)).isEqualTo("text 0");
        assertThat(read.cell("Texts", 20_000, 0)).isEqualTo("text 19999");
        assertThat(GivenParts.read(file(), Skeleton.SHARED_TEXTS))
                .contains("text 8000<")
                .doesNotContain("text 9000<");
    }
}
