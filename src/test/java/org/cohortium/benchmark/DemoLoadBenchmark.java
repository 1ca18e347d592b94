package org.cohortium.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.cohortium.demo.DemoData;
import org.cohortium.demo.DemoSize;
import org.cohortium.it.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Loads demo data into an empty database, with all constraints and indexes in place at the end, and compares it with a
 * bare COPY of the same rows from files into tables without any.
 *
 * <p>{@code -Dbench.size=medium} for a short run.
 */
class DemoLoadBenchmark {
    private static final DemoSize SIZE = DemoSize.of(System.getProperty("bench.size", "large"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void loadsRowsNotMuchSlowerThanABareCopy(@TempDir Path files) throws SQLException, IOException {
        var owner = TestDatabase.fresh().asOwner();
        var load = DemoData.load(owner, SIZE, DemoData.SEED, TODAY);
        assertThat(load.rows()).containsEntry("cohortium.person", (long) SIZE.people());

        try (var connection = owner.getConnection()) {
            var copy = new BareCopy(connection, files);
            copy.export(load.rows());
            var bare = copy.load(load.rows());
            report(load.rows(), load.took(), bare);
        }
    }

    private static void report(Map<String, Long> rows, Duration load, Duration bare) {
        long count = rows.values().stream().mapToLong(Long::longValue).sum();
        System.out.printf(
                "Load of %s: %,d rows (%,d attendance marks) in %.1f s, %,.0f rows/s;"
                        + " bare COPY of the same rows %.1f s, %,.0f rows/s; share %.2f; heap at most %d MB%n",
                SIZE,
                count,
                rows.get("cohortium.attendance_mark"),
                load.toMillis() / 1000.0,
                rate(count, load),
                bare.toMillis() / 1000.0,
                rate(count, bare),
                rate(count, load) / rate(count, bare),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double rate(long rows, Duration took) {
        return rows * 1000.0 / took.toMillis();
    }
}
