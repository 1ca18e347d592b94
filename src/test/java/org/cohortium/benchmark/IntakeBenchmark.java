package org.cohortium.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.cohortium.e2e.Coordinator;
import org.cohortium.e2e.MadeUpList;
import org.cohortium.e2e.TestServer;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.spreadsheet.Rows;
import org.cohortium.spreadsheet.SpreadsheetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes a workbook of people nobody knows in through the API, with a bounded heap, and compares it with reading the same
 * file alone by the same reader.
 *
 * <p>{@code -Dbench.rows=10000} for a short run.
 */
class IntakeBenchmark {
    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final List<String> COHORTS = List.of("KEN-2026-01", "KEN-2026-02", "KEN-2026-03");
    /** Megabytes. */
    private static final int HEAP = 512;

    private static final int WARM = 3;

    @Test
    void takesALongListInWithABoundedHeap(@TempDir Path folder) throws IOException, SQLException {
        byte[] list = new MadeUpList(ROWS, "bench.example.ke", COHORTS).xlsx();
        Path file = Files.write(folder.resolve("list.xlsx"), list);
        double reading = 0;
        for (int time = 0; time < WARM; time++) {
            reading = secondsToRead(file);
        }
        Path collections = folder.resolve("gc.log");
        Map<String, String> settings =
                Map.of("COHORTIUM_DEMO", "demo", "JAVA_OPTS", "-Xmx" + HEAP + "m -Xlog:gc:file=" + collections);
        try (TestServer server = TestServer.start("bench-intake", settings)) {
            JsonObject done = Coordinator.signedIn(server, "coordinator.ken").nominate("list.xlsx", list, false);
            assertThat(done.getInt("accepted")).as(done::toString).isEqualTo(ROWS);
            report(list.length, reading, new StepTimes(server.database()), HeapLog.read(collections));
        }
    }

    private static double secondsToRead(Path file) {
        long started = System.nanoTime();
        int rows = 0;
        try (SpreadsheetFile workbook = SpreadsheetFile.open(file, Limits.USUAL);
                Rows sheet = workbook.rows(workbook.sheets().get(0))) {
            while (sheet.next() != null) {
                rows++;
            }
        }
        assertThat(rows).isEqualTo(ROWS + 1);
        return (System.nanoTime() - started) / 1e9;
    }

    private static void report(int bytes, double reading, StepTimes steps, HeapLog heap) throws SQLException {
        System.out.printf("Intake of %,d rows, %,d KB:%n", ROWS, bytes >> 10);
        line("reading the file alone", reading, reading);
        line("looking through and judging", steps.seconds("look") + steps.seconds("judge"), reading);
        line("applying", steps.seconds("apply"), reading);
        System.out.printf(
                "heap of the server: at most %d MB used, %d MB after a collection, of %d MB%n",
                heap.peak(), heap.peakAfter(), HEAP);
    }

    private static void line(String what, double seconds, double reading) {
        System.out.printf(
                "%-28s %7.1f s %,9.0f rows/s  share %.3f%n", what, seconds, ROWS / seconds, reading / seconds);
    }
}
