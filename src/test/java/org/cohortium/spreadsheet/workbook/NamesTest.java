package org.cohortium.spreadsheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.cohortium.given.RereadWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of sheets, tables and columns are made such as Excel takes them. */
class NamesTest {
    @TempDir
    Path folder;

    private static List<String> sheets(String... names) {
        return new SheetNames()
                .reserve(Arrays.stream(names)
                        .map(name -> Sheet.of(name, View.page()))
                        .toList());
    }

    @Test
    void sheetNamesAreValidAndUnique() {
        assertThat(sheets("a/b:c", "A B C", "a b c", "", "'x'", "History", "x".repeat(40), "x".repeat(35)))
                .containsExactly(
                        "a b c",
                        "A B C (2)",
                        "a b c (3)",
                        "Sheet",
                        "x",
                        "History (2)",
                        "x".repeat(31),
                        "x".repeat(27) + " (2)");
    }

    @Test
    void tableNamesAreValidAndUnique() {
        TableParts parts = new TableParts();
        List<String> given =
                List.of("Orders", "orders", "By month", "A1", "R1C1", "c", "2nd", "", "\u0627\u0644\u0634\u0647\u0631");
        assertThat(given.stream().map(name -> parts.nameOf(name, 1)))
                .containsExactly(
                        "Orders",
                        "orders_2",
                        "By_month",
                        "_A1",
                        "_R1C1",
                        "_c",
                        "_2nd",
                        "_",
                        "\u0627\u0644\u0634\u0647\u0631");
    }

    @Test
    void headersAreUniqueLinesAndTheSameInTableAndCells() {
        List<Column> columns = List.of("Name", "name", "two\nlines", "", "a<b>&[c]#'\"").stream()
                .map(header -> Column.text(header, 10))
                .toList();
        Table table = Table.of(
                "T",
                columns,
                to -> IntStream.range(0, 1).forEach(i -> {
                    columns.forEach(column -> to.text("x"));
                    to.endRow();
                }));
        Path file = folder.resolve("names.xlsx");
        new WorkbookWriter()
                .write(new Workbook(GivenWorkbook.properties("en"), List.of(Sheet.of("S", View.table(), table))), file);
        assertThat(RereadWorkbook.byPoi(file).sheets().get("S").get(0))
                .containsExactly("Name", "name 2", "two lines", "Column", "a<b>&[c]#'\"");
        assertThat(GivenParts.read(file, "xl/tables/table1.xml"))
                .contains("name=\"name 2\"", "name=\"two lines\"", "name=\"a&lt;b>&amp;[c]#'&quot;\"");
    }
}
