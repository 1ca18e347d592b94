package org.cohortium.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import org.cohortium.e2e.Coordinator;
import org.cohortium.e2e.Database;
import org.cohortium.e2e.ReportRun;
import org.cohortium.e2e.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Both reports for everybody, on a full database, with a bounded heap; the shares of SQL, figures and Excel; beside it a bare JDBC fetch of the facts they are made
 * from, and the deflating of as many bytes as the workbooks hold.
 *
 * <p>{@code -Dbench.size=medium} for a short run; {@code -Dbench.again=true} on the data an earlier run loaded.
 */
class ReportJobBenchmark {
    private static final String SIZE = System.getProperty("bench.size", "large");
    /** Megabytes. */
    private static final int HEAP = 512;

    private static final int FETCH = 5_000;

    @Test
    void servesEverybody(@TempDir Path folder) throws SQLException, IOException {
        Path collections = folder.resolve("gc.log");
        Path recording = folder.resolve("reports.jfr");
        Map<String, String> settings = Map.of(
                "COHORTIUM_DEMO",
                SIZE,
                "JAVA_OPTS",
                "-Xmx" + HEAP + "m -Xlog:gc:file=" + collections
                        + " -XX:FlightRecorderOptions=stackdepth=256"
                        + " -XX:StartFlightRecording=dumponexit=true,filename=" + recording);
        try (TestServer server = Boolean.getBoolean("bench.again")
                ? TestServer.startAgain("reports-" + SIZE, settings)
                : TestServer.start("reports-" + SIZE, settings)) {
            for (String report : new String[] {"ministry-progress", "donor-progress"}) {
                measure(server, report);
            }
            HeapLog heap = HeapLog.read(collections);
            System.out.printf(
                    "heap of the server: at most %d MB used, %d MB after a collection, of %d MB%n",
                    heap.peak(), heap.peakAfter(), HEAP);
            fetch(server);
        }
        System.out.println("of the server's processor time for the job: " + JobShares.read(recording));
    }

    private static void measure(TestServer server, String report) {
        Duration before = cpu(server);
        DatabaseCpu database = DatabaseCpu.of(server);
        double asked = database.seconds();
        long started = System.nanoTime();
        ReportRun run = ReportRun.start(Coordinator.signedIn(server, "admin"), ReportRun.asked(report, null));
        JsonObject done = run.done();
        double wall = seconds(started);
        double cpu = cpu(server).minus(before).toMillis() / 1e3;
        double answered = database.seconds() - asked;
        JsonObject progress = done.getJsonObject("progress");
        assertThat(progress.getInt("done")).isEqualTo(progress.getInt("total"));
        System.out.printf(
                "%s on %s: %,d recipients, %,d rows, %.1f s; CPU of the server %.1f s, of the database %.1f s%n",
                report,
                SIZE,
                progress.getInt("total"),
                progress.getJsonNumber("rows").longValue(),
                wall,
                cpu,
                answered);
        times(server, run);
    }

    private static void times(TestServer server, ReportRun run) {
        System.out.println("  facts worked out after "
                + new Database(server)
                        .texts("select extract(epoch from worked_out_at - requested_at) from cohortium.report_run"
                                + " where id = '" + run.id() + "'")
                + " s; MB of files: "
                + new Database(server)
                        .texts("select sum(bytes) / 1000000 from cohortium.report_file where run_id = '" + run.id()
                                + "'"));
        deflate(Long.parseLong(new Database(server)
                .texts("select sum(bytes) from cohortium.report_file where run_id = '" + run.id() + "'")
                .get(0)));
    }

    /** Deflates text-like bytes until as many have come out as the files hold. */
    private static void deflate(long bytes) {
        byte[] text = new byte[1 << 20];
        Random random = new Random(1);
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) ("<c s=\"1\"><v>0123456789</v></c>".charAt(random.nextInt(29)));
        }
        byte[] out = new byte[1 << 16];
        long started = System.nanoTime();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        long written = 0;
        while (written < bytes) {
            deflater.setInput(text);
            while (!deflater.needsInput()) {
                written += deflater.deflate(out);
            }
        }
        deflater.end();
        System.out.printf("  deflating until %,d bytes have come out: %.1f s%n", bytes, seconds(started));
    }

    private static void fetch(TestServer server) throws SQLException {
        long started = System.nanoTime();
        long rows = 0;
        try (Connection connection = server.database().asOwner().getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCH);
                try (ResultSet result = statement.executeQuery("select * from cohortium.fact_participation")) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        for (int i = 1; i <= columns; i++) {
                            result.getObject(i);
                        }
                        rows++;
                    }
                }
            }
        }
        System.out.printf("bare fetch of %,d participations' facts: %.1f s%n", rows, seconds(started));
    }

    private static Duration cpu(TestServer server) {
        return server.serverProcess().info().totalCpuDuration().orElseThrow();
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
