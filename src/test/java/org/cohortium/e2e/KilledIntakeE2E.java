package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cohortium.launcher.DatabaseAccess;
import org.junit.jupiter.api.Test;

/**
 * The server killed while it takes in a list, at moments nobody chose: at each next start the job goes on by itself, and
 * in the end every row has been taken in exactly once. As often as {@code -Dcohortium.kills} says.
 */
class KilledIntakeE2E {
    private static final int KILLS = Integer.getInteger("cohortium.kills", 2);
    private static final int ROWS = 4_000 + 4_000 * KILLS;
    private static final String DOMAIN = "killed.example.ke";
    private static final Map<String, String> SETTINGS =
            Map.of("COHORTIUM_DEMO", "demo", "COHORTIUM_WORK_LEASE", "PT3S", "COHORTIUM_WORK_POLL", "PT0.2S");

    @Test
    void goesOnAfterEachKillAndTakesInEveryRowOnce() throws SQLException, InterruptedException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (TestServer server = TestServer.start("killed", SETTINGS)) {
            byte[] list = MadeUpList.ofPeople(ROWS, DOMAIN, List.of("KEN-2026-01", "KEN-2026-02", "KEN-2026-03"));
            String location = Coordinator.signedIn(server, "coordinator.ken").handIn("long.csv", list, false);
            for (int kill = 0; kill < KILLS; kill++) {
                Thread.sleep(random.nextInt(3_000));
                server.killServer();
                server.restart();
            }
            JsonObject done = Coordinator.signedIn(server, "coordinator.ken").awaitEnd(location);
            assertThat(done.getString("state"))
                    .as(() -> "seed " + seed + ": " + done)
                    .isEqualTo("done");
            assertThat(done.getInt("accepted")).as("seed " + seed).isEqualTo(ROWS);
            assertEveryRowOnce(server.database());
        }
    }

    private static void assertEveryRowOnce(DatabaseAccess database) throws SQLException {
        DatabaseAccess.Login owner = database.owner();
        try (Connection connection = DriverManager.getConnection(database.url(), owner.user(), owner.password())) {
            String persons = "from cohortium.person where email like '%@" + DOMAIN + "'";
            assertThat(number(connection, "select count(*) " + persons)).isEqualTo(ROWS);
            assertThat(number(
                            connection,
                            "select count(*) from cohortium.enrolment where person_id in (select id " + persons + ")"))
                    .isEqualTo(ROWS);
            assertThat(
                            number(
                                    connection,
                                    "select count(distinct enrolment_id) from cohortium.intake_row where applied_at is not null"))
                    .isEqualTo(ROWS);
            assertThat(number(connection, "select count(*) from history.person where email like '%@" + DOMAIN + "'"))
                    .as("no person was written twice")
                    .isZero();
            assertThat(number(connection, "select count(*) from cohortium.audit_event where action = 'intake.applied'"))
                    .isEqualTo(1);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
