package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohortium.given.LibreOffice;
import org.cohortium.given.OoxmlSchemas;
import org.cohortium.given.RereadWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two reports through the API: asked for, made, fetched, and refused to who must not have them. */
class ReportsE2E {
    private final TestServer server = TestServer.shared();
    private final Coordinator admin = Coordinator.signedIn(server, "admin");

    @TempDir
    private Path folder;

    @AfterEach
    void lockAdministrators() {
        GivenAccount.lockAdministrators(server);
    }

    @Test
    void makesTheSameBytesOfTheSameStateOfKnowledge() {
        for (String report : List.of("ministry-progress", "donor-progress")) {
            JsonObject first =
                    ReportRun.start(admin, ReportRun.asked(report, null)).done();
            JsonObject again = ReportRun.start(admin, ReportRun.asked(report, first.getString("asOf")))
                    .done();
            assertThat(ReportRun.hashes(again))
                    .isEqualTo(ReportRun.hashes(first))
                    .hasSizeGreaterThan(5);
            JsonObject progress = first.getJsonObject("progress");
            assertThat(progress.getInt("done")).isEqualTo(progress.getInt("total"));
            assertThat(progress.getInt("rows")).isGreaterThan(100);
        }
    }

    @Test
    void writesWorkbooksThatOthersReadAlikeAndRecalculatingChangesNothing() {
        assumeThat(OoxmlSchemas.areThere()).as("the schemas in ../shared").isTrue();
        OoxmlSchemas schemas = OoxmlSchemas.load();
        for (String report : List.of("ministry-progress", "donor-progress")) {
            ReportRun run = ReportRun.start(admin, ReportRun.asked(report, null));
            List<Path> files = run.done().getJsonArray("files").getValuesAs(JsonObject.class).stream()
                    .map(file -> run.fetch(file, folder))
                    .toList();
            for (Path file : files) {
                assertThat(schemas.problems(file)).as(file.toString()).isEmpty();
                RereadWorkbook byPoi = RereadWorkbook.byPoi(file).rounded();
                assertThat(RereadWorkbook.byFastexcel(file).rounded()).isEqualTo(byPoi);
            }
            assumeThat(LibreOffice.isThere()).as("LibreOffice").isTrue();
            Map<Path, Path> recalculated = new LibreOffice(folder).recalculated(files);
            recalculated.forEach(
                    (one, again) -> assertThat(RereadWorkbook.byPoi(again).rounded())
                            .as("recalculated: " + one)
                            .isEqualTo(RereadWorkbook.byPoi(one).rounded()));
        }
    }

    @Test
    void letsCoordinatorsReportOnTheirOwnAlone() {
        Coordinator kenya = Coordinator.signedIn(server, "coordinator.ken");
        ReportRun run = ReportRun.start(kenya, ReportRun.asked("ministry-progress", null));
        JsonObject done = run.done();
        assertThat(ReportRun.hashes(done).keySet()).isNotEmpty().allMatch(code -> code.startsWith("KEN-"));
        String file = done.getJsonArray("files").getJsonObject(0).getString("href");
        for (String other : List.of("coordinator.sen", "donor.one", "facilitator.ken")) {
            Coordinator stranger = Coordinator.signedIn(server, other);
            assertThat(stranger.get(run.location()).statusCode()).as(other).isEqualTo(404);
            assertThat(stranger.get(file).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(Coordinator.signedIn(server, "auditor").get(file).statusCode())
                .isEqualTo(200);
        assertThat(problem(kenya, ReportRun.asked("ministry-progress", null, "SEN-DIG")))
                .isEqualTo("reporting.unknownRecipient");
        assertThat(problem(kenya, ReportRun.asked("donor-progress", null))).isEqualTo("reporting.unknownReport");
    }

    @Test
    void sayWhatTheMinistrysStartPageSays() {
        Coordinator kenya = Coordinator.signedIn(server, "coordinator.ken");
        LocalDate today = LocalDate.now(ZoneId.of("Africa/Nairobi"));
        JsonObject asked = Json.createObjectBuilder(ReportRun.asked("ministry-progress", null, "KEN-DIG"))
                .add("from", today.withDayOfYear(1).toString())
                .add("to", today.toString())
                .build();
        ReportRun run = ReportRun.start(kenya, asked);
        RereadWorkbook workbook = RereadWorkbook.byPoi(run.fetch(ReportRun.file(run.done(), "KEN-DIG"), folder));
        String page = Visitor.signedIn(server, "coordinator.ken").get("/").body();
        List<Object> certified = row(workbook, "Persons certified");
        assertThat(card(page, "certified-persons"))
                .contains("<b>" + Math.round((Double) certified.get(1)) + " ")
                .contains("measure=certification-rate");
        List<Object> women = row(workbook, "Share of women");
        assertThat(card(page, "female-share"))
                .contains(">" + Math.round((Double) women.get(3)) + " of " + Math.round((Double) women.get(4)));
    }

    /** The row of a measure in the table of key figures: name, number, share, numerator, denominator. */
    private static List<Object> row(RereadWorkbook workbook, String measure) {
        return workbook.sheets().get("Summary").stream()
                .filter(row -> !row.isEmpty() && measure.equals(row.get(0)))
                .findFirst()
                .orElseThrow();
    }

    /** The figure of a start page that opens a measure's definition. */
    private static String card(String page, String measure) {
        return Arrays.stream(page.split("class=\"fig\""))
                .filter(card -> card.contains("measure=" + measure + "\""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure of " + measure));
    }

    @Test
    void givesDonorsTheirOwnFilesAlone() {
        ReportRun run = ReportRun.start(admin, ReportRun.asked("donor-progress", null));
        Coordinator donor = Coordinator.signedIn(server, "donor.one");
        Releases approver = Releases.approver(server);
        List<Integer> answers = run.done().getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .map(file -> approver.out(approver.in(run.id(), file.getString("recipient"))))
                .map(released -> donor.get(released.getString("href")).statusCode())
                .collect(Collectors.toList());
        assertThat(answers).contains(200, 404).containsOnly(200, 404);
        assertThat(donor.post("/api/v1/report-runs", ReportRun.asked("donor-progress", null))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theDonorsReportsOfARunGoTogether() {
        ReportRun run = ReportRun.start(admin, ReportRun.asked("donor-progress", null));
        JsonObject done = run.done();
        JsonObject all = Coordinator.json(admin.get(run.location() + "/reconciliation"));

        assertThat(all.getJsonArray("grants").size())
                .isEqualTo(done.getJsonArray("files").size());
        for (String count : List.of("registered", "completed", "certified")) {
            int sum = all.getJsonObject("sum").getInt(count);
            int overlap = all.getJsonObject("overlap").getInt(count);
            int unique = all.getJsonObject("unique").getInt(count);
            assertThat(sum - overlap).isEqualTo(unique).isPositive();
            assertThat(overlap).as("paid for by several").isPositive();
            assertThat(all.getJsonObject("participations").getInt(count)).isGreaterThanOrEqualTo(unique);
        }
        for (JsonObject grant : all.getJsonArray("grants").getValuesAs(JsonObject.class)) {
            List<String> kept = new Database(server).texts("""
                    select f.numerator::int::text from cohortium.report_figure f
                    join cohortium.report_recipient t on t.run_id = f.run_id and t.number = f.number
                    join cohortium.grant_award g on g.id = t.grant_id
                    where f.run_id = '%s' and g.code = '%s' and f.series = 'TOTAL' and f.dimension = '' and f.period_from is null
                      and f.measure = 'registered-persons' and f.period_to = '2026-09-30'""".formatted(run.id(), grant.getString("code")));
            assertThat(kept)
                    .containsExactly(
                            Integer.toString(grant.getJsonObject("persons").getInt("registered")));
        }
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .get(run.location() + "/reconciliation")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void saysWhatIsWrongWithARequest() {
        assertThat(problem(admin, ReportRun.asked("no-such-report", null))).isEqualTo("reporting.unknownReport");
        assertThat(problem(admin, ReportRun.asked("ministry-progress", "2199-01-01T00:00:00Z")))
                .isEqualTo("reporting.asOfNotSettled");
        assertThat(problem(admin, ReportRun.asked("ministry-progress", null, "XXX-YYY")))
                .isEqualTo("reporting.unknownRecipient");
        JsonObject backwards = Json.createObjectBuilder()
                .add("report", "ministry-progress")
                .add("from", "2026-09-30")
                .add("to", "2026-07-01")
                .build();
        assertThat(problem(admin, backwards)).isEqualTo("reporting.periodEndsBefore");
        JsonObject noDay =
                Json.createObjectBuilder(backwards).add("from", "soon").build();
        assertThat(admin.post("/api/v1/report-runs", noDay).statusCode()).isEqualTo(400);
    }

    @Test
    void stopsAndGoesOn() {
        ReportRun run = ReportRun.start(admin, ReportRun.asked("ministry-progress", null));
        JsonObject nothing = Json.createObjectBuilder().build();
        HttpResponse<byte[]> stopped = admin.post(run.location() + "/stop", nothing);
        if (stopped.statusCode() == 200) {
            assertThat(Coordinator.json(stopped).getString("state")).isEqualTo("stopped");
            assertThat(admin.post(run.location() + "/restart", nothing).statusCode())
                    .isEqualTo(200);
        }
        JsonObject done = run.done();
        assertThat(ReportRun.hashes(done))
                .isEqualTo(ReportRun.hashes(
                        ReportRun.start(admin, ReportRun.asked("ministry-progress", done.getString("asOf")))
                                .done()));
        assertThat(admin.post(run.location() + "/stop", nothing).statusCode()).isEqualTo(422);
        assertThat(admin.post(run.location() + "/restart", nothing).statusCode())
                .isEqualTo(422);
    }

    @Test
    void areMadeByTheClockOnceWhenAPeriodIsOver() {
        JsonObject monthly = Json.createObjectBuilder()
                .add("every", "MONTH")
                .add("day", 1)
                .add("hour", 0)
                .build();
        String schedule = "/api/v1/report-schedules/ministry-progress";
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .put(schedule, monthly)
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.put(schedule, monthly).statusCode()).isEqualTo(204);
        Database database = new Database(server);
        String runs = "select r.state from cohortium.report_slot s join cohortium.report_run r on r.id = s.run_id"
                + " where s.report = 'ministry-progress' and r.requested_by is null";
        assertThat(database.texts(runs))
                .as("what was due before is not made up for")
                .isEmpty();
        database.change("update cohortium.report_schedule set since = '2020-01-01' where report = 'ministry-progress'");
        Waiting.until("the clock's run is done", () -> database.texts(runs).equals(List.of("DONE")));
        assertThat(admin.delete(schedule).statusCode()).isEqualTo(204);
        assertThat(admin.delete(schedule).statusCode()).isEqualTo(404);
    }

    /** The rule that refused a request. */
    private static String problem(Coordinator by, JsonObject request) {
        HttpResponse<byte[]> answer = by.post("/api/v1/report-runs", request);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Coordinator.json(answer).getString("rule");
    }
}
