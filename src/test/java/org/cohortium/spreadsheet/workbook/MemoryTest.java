package org.cohortium.spreadsheet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.cohortium.benchmark.WorkbookRows;
import org.cohortium.given.ChildJvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows pass by: neither memory nor a temporary file holds them. A million of them are in the benchmark. */
class MemoryTest {
    @TempDir
    Path folder;

    @Test
    void writesAHundredThousandRowsInFortyEightMegabytes() throws IOException {
        Path file = folder.resolve("rows.xlsx");
        String told = new ChildJvm(folder, "-Xmx48m").run(WorkbookRows.class, "100000", file.toString());
        assertThat(told).contains("temporary files: 0");
        assertThat(GivenParts.read(file, "xl/tables/table1.xml")).contains("ref=\"A1:P100001\"");
    }
}
