package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server killed while it makes a report, at moments nobody chose: at each next start the run goes on by itself, and in
 * the end every recipient has one workbook, byte for byte that of a run nobody disturbed.
 * {@code -Dcohortium.seed} chooses the moments of an earlier run.
 */
class KilledReportsE2E {
    private static final int LONGEST_GRACE_MILLIS = 150;
    private static final Map<String, String> SETTINGS =
            Map.of("COHORTIUM_DEMO", "demo", "COHORTIUM_WORK_LEASE", "PT3S", "COHORTIUM_WORK_POLL", "PT0.2S");

    private final long seed = Long.getLong("cohortium.seed", System.nanoTime());

    @Test
    void goesOnAfterTwoKillsAndServesEverybodyOnce() throws InterruptedException {
        servesEverybodyOnceDespite(2);
    }

    @Test
    @Tag("chaos")
    void goesOnAfterTenKillsAndServesEverybodyOnce() throws InterruptedException {
        servesEverybodyOnceDespite(10);
    }

    private void servesEverybodyOnceDespite(int kills) throws InterruptedException {
        System.out.println(kills + " kills, -Dcohortium.seed=" + seed);
        Random random = new Random(seed);
        try (TestServer server = TestServer.startBriefly("killed-reports-" + kills, SETTINGS)) {
            Database database = new Database(server);
            ReportRun run = start(server, null);
            for (int kill = 0; kill < kills; kill++) {
                int published = kill; // the first while the facts are worked out, or soon after
                Waiting.until(published + " are published", () -> files(database, run) >= published);
                Thread.sleep(random.nextInt(LONGEST_GRACE_MILLIS));
                server.killServer();
                server.restart();
            }
            JsonObject disturbed = ReportRun.of(admin(server), run).done();
            JsonObject undisturbed = start(server, disturbed.getString("asOf")).done();
            assertThat(ReportRun.hashes(disturbed))
                    .isEqualTo(ReportRun.hashes(undisturbed))
                    .hasSize(disturbed.getJsonObject("progress").getInt("total")
                            - disturbed.getJsonArray("skipped").size());
            assertThat(database.texts("select attempts from cohortium.work_item where subject = '" + run.id() + "#1'"))
                    .as("every kill struck the job at work")
                    .isEqualTo(List.of(Integer.toString(kills + 1)));
            assertThat(database.texts("select count(*) from cohortium.audit_event where action = 'report.published'"
                            + " and subject_id = '" + run.id() + "'"))
                    .isEqualTo(
                            List.of(Integer.toString(ReportRun.hashes(disturbed).size())));
        }
    }

    private static ReportRun start(TestServer server, @Nullable String asOf) {
        return ReportRun.start(admin(server), ReportRun.asked("ministry-progress", asOf));
    }

    private static Coordinator admin(TestServer server) {
        return Coordinator.signedIn(server, "admin");
    }

    private static int files(Database database, ReportRun run) {
        return Integer.parseInt(
                database.texts("select count(*) from cohortium.report_file where run_id = '" + run.id() + "'")
                        .get(0));
    }
}
