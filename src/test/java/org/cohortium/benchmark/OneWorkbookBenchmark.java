package org.cohortium.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.cohortium.e2e.Coordinator;
import org.cohortium.e2e.Database;
import org.cohortium.e2e.ReportRun;
import org.cohortium.e2e.TestServer;
import org.junit.jupiter.api.Test;

/**
 * One workbook, that of the ministry with most people, once the facts of its instant are there: as the job takes it, from
 * being asked for to being published. Beside it a bare JDBC fetch of the facts of the same people.
 */
class OneWorkbookBenchmark {
    private static final String SIZE = System.getProperty("bench.size", "medium");
    private static final int ROUNDS = 5;
    private static final String LARGEST = """
            select o.code from cohort c join organisation o on o.id = c.host_organisation_id
            join enrolment e on e.cohort_id = c.id and e.joined_on is not null
            group by o.code order by count(*) desc, o.code limit 1""";
    private static final String FACTS = """
            select p.* from cohortium.fact_participation p
            join cohortium.report_run r on r.snapshot_id = p.snapshot_id
            join cohortium.fact_cohort c on c.snapshot_id = p.snapshot_id and c.cohort_id = p.cohort_id
            join cohortium.organisation o on o.id = c.host_id
            where r.id = cast(? as uuid) and o.code = ?""";

    @Test
    void makesTheLargest() throws SQLException {
        try (TestServer server = TestServer.start("one-workbook-" + SIZE, Map.of("COHORTIUM_DEMO", SIZE))) {
            Coordinator admin = Coordinator.signedIn(server, "admin");
            String ministry = new Database(server).texts(LARGEST).get(0);
            ReportRun first = ReportRun.start(admin, ReportRun.asked("ministry-progress", null, ministry));
            String asOf = first.done().getString("asOf");
            for (int round = 1; round <= ROUNDS; round++) {
                make(admin, asOf, ministry, round);
            }
            fetch(server, first.id(), ministry);
        }
    }

    private static void make(Coordinator admin, String asOf, String ministry, int round) {
        long started = System.nanoTime();
        JsonObject done = ReportRun.start(admin, ReportRun.asked("ministry-progress", asOf, ministry))
                .done();
        double wall = seconds(started);
        JsonObject file = done.getJsonArray("files").getJsonObject(0);
        assertThat(file.getString("recipient")).isEqualTo(ministry);
        System.out.printf(
                "%d: %s on %s, %,d rows, %,d bytes: %.2f s from asking to published%n",
                round,
                ministry,
                SIZE,
                done.getJsonObject("progress").getJsonNumber("rows").longValue(),
                file.getJsonNumber("bytes").longValue(),
                wall);
    }

    private static void fetch(TestServer server, String run, String ministry) throws SQLException {
        long started = System.nanoTime();
        int rows = 0;
        try (Connection connection = server.database().asOwner().getConnection();
                PreparedStatement statement = connection.prepareStatement(FACTS)) {
            statement.setString(1, run);
            statement.setString(2, ministry);
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    for (int i = 1; i <= columns; i++) {
                        result.getObject(i);
                    }
                    rows++;
                }
            }
        }
        System.out.printf("bare fetch of the facts of %,d participations: %.2f s%n", rows, seconds(started));
    }

    private static double seconds(long started) {
        return (System.nanoTime() - started) / 1e9;
    }
}
