package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server killed while it takes in two long lists at once, and short ones dropped into its inbox, at moments nobody
 * chose: at each next start the jobs go on by themselves, and in the end every row has been taken in exactly once. Each
 * kill falls into another part of the work. {@code -Dcohortium.seed} chooses the moments of an earlier run.
 */
class KilledIntakeE2E {
    private static final List<String> COHORTS = List.of("KEN-2026-01", "KEN-2026-02", "KEN-2026-03");
    private static final int ROWS_A_KILL = 2_000;
    private static final int LONGEST_GRACE_MILLIS = 1_000;
    private static final Map<String, String> SETTINGS = Map.of(
            "COHORTIUM_DEMO", "demo",
            "COHORTIUM_WORK_LEASE", "PT3S",
            "COHORTIUM_WORK_POLL", "PT0.2S",
            "COHORTIUM_WORK_AT_ONCE", "3",
            "COHORTIUM_INBOX_EVERY", "PT0.2S");

    private final long seed = Long.getLong("cohortium.seed", System.nanoTime());

    private record LongList(MadeUpList list, String location) {
        String upload() {
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    @Test
    void goesOnAfterTwoKillsAndTakesInEveryRowOnce() throws IOException, InterruptedException {
        takesInEveryRowOnceDespite(2);
    }

    @Test
    @Tag("chaos")
    void goesOnAfterTenKillsAndTakesInEveryRowOnce() throws IOException, InterruptedException {
        takesInEveryRowOnceDespite(10);
    }

    private void takesInEveryRowOnceDespite(int kills) throws IOException, InterruptedException {
        System.out.println(kills + " kills, -Dcohortium.seed=" + seed);
        Random random = new Random(seed);
        int rows = ROWS_A_KILL * (kills + 1);
        int steps = 2 * rows / kills; // each row is judged and applied
        try (TestServer server = TestServer.startBriefly("killed-" + kills, SETTINGS)) {
            LongList first = handIn(server, rows, "first.example.ke");
            LongList second = handIn(server, rows, "second.example.ke");
            for (int kill = 0; kill < kills; kill++) {
                int moment = kill * steps + random.nextInt(steps / 2);
                Waiting.until("so much is done: " + moment, () -> progress(server, first) >= moment);
                drop(server, kill);
                Thread.sleep(random.nextInt(LONGEST_GRACE_MILLIS));
                server.killServer();
                server.restart();
            }
            assertTakenInOnce(server, first);
            assertTakenInOnce(server, second);
            assertDroppedListsTakenInOnce(server, kills);
            assertThat(claims(server, first))
                    .as("every kill struck the job at work")
                    .isEqualTo(kills + 1);
        }
    }

    private static LongList handIn(TestServer server, int rows, String domain) {
        MadeUpList list = new MadeUpList(rows, domain, COHORTS);
        return new LongList(
                list, Coordinator.signedIn(server, "coordinator.ken").handIn("long.csv", list.csvBytes(), false));
    }

    private static void drop(TestServer server, int number) throws IOException {
        MadeUpList list = new MadeUpList(1, "dropped" + number + ".example.ke", COHORTS);
        Files.write(server.inbox("coordinator.ken").resolve("dropped" + number + ".csv"), list.csvBytes());
    }

    /** Rows judged and rows applied, together. */
    private static long progress(TestServer server, LongList list) {
        return number(
                server,
                "select row_count + (select count(*) from cohortium.intake_row where upload_id = id"
                        + " and applied_at is not null) from cohortium.intake_upload where id = '" + list.upload()
                        + "'");
    }

    /** How often the list's job was begun or gone on with. */
    private static long claims(TestServer server, LongList list) {
        return number(server, "select attempts from cohortium.work_item where subject = '" + list.upload() + "/0'");
    }

    private static void assertTakenInOnce(TestServer server, LongList list) {
        JsonObject done = Coordinator.signedIn(server, "coordinator.ken").awaitEnd(list.location());
        assertThat(done.getString("state")).as(done::toString).isEqualTo("done");
        int rows = list.list().people();
        assertThat(done.getInt("accepted")).isEqualTo(rows);
        String address = " email like '%@" + list.list().domain() + "'";
        assertThat(number(server, "select count(*) from cohortium.person where" + address))
                .isEqualTo(rows);
        assertThat(number(
                        server,
                        "select count(*) from cohortium.enrolment e join cohortium.person p on p.id = e.person_id where"
                                + address))
                .isEqualTo(rows);
        String ofUpload = " = '" + list.upload() + "'";
        assertThat(number(
                        server,
                        "select count(distinct enrolment_id) from cohortium.intake_row where applied_at is not null"
                                + " and upload_id" + ofUpload))
                .isEqualTo(rows);
        assertThat(number(server, "select count(*) from history.person where" + address))
                .as("no person was written twice")
                .isZero();
        assertThat(number(
                        server,
                        "select count(*) from cohortium.audit_event where action = 'intake.applied' and subject_id"
                                + ofUpload))
                .isEqualTo(1);
    }

    private static void assertDroppedListsTakenInOnce(TestServer server, int lists) throws IOException {
        Path done = server.inbox("coordinator.ken").resolve("done");
        for (int number = 0; number < lists; number++) {
            Path list = done.resolve("dropped" + number + ".csv");
            Waiting.until(list + " is there", () -> Files.exists(list));
            assertThat(done.resolve("dropped" + number + ".csv.result.txt"))
                    .content()
                    .contains("1 taken in");
        }
        assertThat(done.toFile().list()).hasSize(2 * lists);
        assertThat(number(server, "select count(*) from cohortium.intake_upload where source = 'FOLDER'"))
                .isEqualTo(lists);
    }

    private static long number(TestServer server, String sql) {
        return Long.parseLong(new Database(server).texts(sql).get(0));
    }
}
