package org.cohortium.spreadsheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cohortium.given.LibreOffice;
import org.cohortium.given.OoxmlSchemas;
import org.cohortium.given.RereadWorkbook;
import org.cohortium.spreadsheet.workbook.GivenWorkbook.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole workbooks, held against the schemas and read by others. */
class WorkbookWriterTest {
    @TempDir
    Path folder;

    private Path write(Workbook workbook) {
        Path file = folder.resolve("book.xlsx");
        Written written = new WorkbookWriter().write(workbook, file);
        assertThat(written.bytes()).isEqualTo(file.toFile().length());
        return file;
    }

    private static Workbook workbook(String language) {
        return GivenWorkbook.full(language, language.equals("ar") ? Words.ARABIC : Words.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everyPartKeepsToTheSchemas(String language) {
        assumeTrue(OoxmlSchemas.areThere(), "no schemas in ../shared");
        assertThat(OoxmlSchemas.load().problems(write(workbook(language)))).isEmpty();
    }

    @Test
    void theSchemasFindWhatIsWrong() throws IOException {
        assumeTrue(OoxmlSchemas.areThere(), "no schemas in ../shared");
        Path file = write(workbook("en"));
        Path bent = GivenParts.replace(file, "xl/worksheets/sheet1.xml", "<sheetData>", "<sheetDate/><sheetData>");
        assertThat(OoxmlSchemas.load().problems(bent))
                .singleElement()
                .asString()
                .contains("sheetDate");
    }

    @Test
    void sameBytesForTheSameWorkbook() throws IOException {
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        Written second = new WorkbookWriter().write(workbook("en"), again);
        byte[] first = Files.readAllBytes(write(workbook("en")));
        assertThat(again.toByteArray()).isEqualTo(first);
        assertThat(second.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void threeReadersFindTheSame() {
        Path file = write(workbook("ar"));
        RereadWorkbook read = RereadWorkbook.byPoi(file);
        assertThat(read.cell("Orders", 3, 0)).isEqualTo("00000");
        assertThat(read.cell("Orders", 4, 3)).isEqualTo(1235.5);
        assertThat(read.cell("Orders", 4, 4)).isEqualTo(1 / 12.0);
        assertThat(read.cell("Orders", 4, 5)).isEqualTo(46054.0);
        assertThat(read.cell("Orders", 8, 7)).isEqualTo("[c]");
        assertThat(read.cell("Orders", 15, 2)).isEqualTo(198.0);
        assertThat(RereadWorkbook.byFastexcel(file)).isEqualTo(read);
    }

    @Test
    void recalculationChangesNoCell() {
        assumeTrue(LibreOffice.isThere(), "no LibreOffice");
        Path file = write(workbook("en"));
        Path recalculated = new LibreOffice(folder).recalculated(file);
        assertThat(RereadWorkbook.byPoi(recalculated).rounded())
                .isEqualTo(RereadWorkbook.byPoi(file).rounded());
    }

    @Test
    void aMaskedCellMasksTheSumOfItsColumn() {
        RereadWorkbook read = RereadWorkbook.byPoi(write(workbook("en")));
        assertThat(read.cell("Summary", 7, 1)).isEqualTo("[c]");
        assertThat(read.cell("Summary", 7, 2)).isEqualTo(34.25);
    }

    @Test
    void aChartHoldsTheValuesOfItsCells() {
        Path file = write(workbook("en"));
        List<GivenParts.Cache> caches = GivenParts.chartCaches(file);
        assertThat(caches).hasSize(4 * 2 * 2);
        RereadWorkbook read = RereadWorkbook.byPoi(file);
        for (GivenParts.Cache cache : caches) {
            assertThat(cache.values()).as(cache.formula()).isEqualTo(cache.cells(read));
        }
        assertThat(caches.stream().map(GivenParts.Cache::values).flatMap(List::stream))
                .filteredOn(Objects::isNull)
                .hasSize(4);
    }
}
