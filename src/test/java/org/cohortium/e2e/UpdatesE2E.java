package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.cohortium.given.RereadWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Progress updates: written by one person, approved by another, then in the donor's workbook; what changes later is told. */
class UpdatesE2E {
    private static final int DONE = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;
    private static final String TOLD = "Two laws were adopted, both drafted by alumni.";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final Coordinator admin = Coordinator.signedIn(server, "admin");

    @TempDir
    private Path folder;

    @AfterEach
    void lockAdministrators() {
        GivenAccount.lockAdministrators(server);
    }

    @Test
    void whatOneWritesAndAnotherApprovesReachesTheDonorAndWhatChangesIsTold() throws IOException {
        String grant = GivenGrant.running(server, "TEST-UPDATED");
        agree(grant);
        String path = "/api/v1/grants/" + grant + "/updates/2026-07-01/2026-09-30";
        Coordinator second = Coordinator.signedIn(server, GivenAccount.of(server, "ADMIN", null));

        write(grant);
        assertThat(rule(post(admin, path + "/approval"))).isEqualTo("update.ownToApprove");
        assertThat(rule(admin.put(path, said(admin, path)))).isEqualTo("update.notOpen");
        assertThat(rule(second.post(path + "/return", reason("…")))).isEqualTo("update.reasonMissing");
        assertThat(Coordinator.json(second.post(path + "/return", reason("Name the laws")))
                        .getString("state"))
                .isEqualTo("OPEN");
        assertThat(post(admin, path + "/submission").statusCode()).isEqualTo(DONE);

        JsonObject before = draft(grant);
        assertThat(sheet(before, "Narrative")).noneMatch(row -> row.contains("Two laws"));
        assertThat(sheet(before, "Results framework")).noneMatch(row -> row.contains("Laws adopted"));
        assertThat(readiness(before)).contains("unapproved");

        assertThat(Coordinator.json(post(second, path + "/approval")).getString("state"))
                .isEqualTo("APPROVED");
        JsonObject draft = draft(grant);
        assertThat(readiness(draft)).doesNotContain("unapproved");
        assertThat(sheet(draft, "Narrative"))
                .anyMatch(row -> row.contains(TOLD) && row.contains("Policy-makers know"))
                .anyMatch(row -> row.contains("1.1  Laws adopted") && row.contains("Official gazette"));
        assertThat(sheet(draft, "Cover")).contains("Signed by | Amina Njoroge, Programme manager");
        JsonObject released = Releases.of(second).out(draft);
        assertThat(Releases.of(admin).changes(released.getString("id"))).isEmpty();
        assertThat(sheet(draft, "Results framework")).anyMatch(row -> row.contains("Laws adopted"));
        assertThat(readiness(before)).as("it was made before the approval").contains("unapproved");
        assertThat(before.getString("dataSha256"))
                .as("values by hand are figures")
                .isNotEqualTo(draft.getString("dataSha256"));

        assertThat(rule(admin.post(path + "/reopening", reason(" ")))).isEqualTo("update.reasonMissing");
        assertThat(admin.post(path + "/reopening", reason("One law was repealed"))
                        .statusCode())
                .isEqualTo(DONE);
        JsonObject now = said(admin, path);
        JsonObject corrected = Json.createPatchBuilder()
                .replace("/values/0/numerator", 1)
                .build()
                .apply(now);
        assertThat(admin.put(path, corrected).statusCode()).isEqualTo(DONE);
        assertThat(post(admin, path + "/submission").statusCode()).isEqualTo(DONE);
        assertThat(post(second, path + "/approval").statusCode()).isEqualTo(DONE);
        assertThat(Releases.of(admin).changes(draft(grant).getString("id")))
                .as("of this grant alone, though others have values entered as late")
                .filteredOn(change -> change.getString("measure").equals("by-hand"))
                .singleElement()
                .satisfies(change -> assertThat(change.toString())
                        .contains("Laws adopted", "\"then\":2", "\"now\":1", "CORRECTION"));
        assertThat(database.texts("select count(*)::text from audit_event where subject_id = '" + grant
                        + "' and action like 'update.%'"))
                .containsExactly("10");
    }

    @Test
    void tellsEachPlaceThatIsWrongAndWhoReadsIt() {
        String grant = GivenGrant.running(server, "TEST-UPDATES");
        agree(grant);
        String path = "/api/v1/grants/" + grant + "/updates";
        List<JsonObject> periods =
                Coordinator.json(admin.get(path)).getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(periods)
                .extracting(one -> one.getString("to") + " " + one.getString("state") + " " + one.getInt("byHand"))
                .containsExactly("2026-06-30 OPEN 1", "2026-09-30 OPEN 1", "2027-12-31 OPEN 1");
        long manual = indicator(grant, 0);
        long computed = indicator(grant, 1);
        JsonObject wrong = Json.createObjectBuilder(body(0, manual, "2.5", ""))
                .add("signatoryTitle", "Manager")
                .add(
                        "comments",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("indicator", computed)
                                        .add("comment", " ")))
                .add(
                        "narratives",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("result", 1).add("risks", "None")))
                .build();
        HttpResponse<byte[]> answer = admin.put(path + "/2026-07-01/2026-09-30", wrong);
        assertThat(answer.statusCode()).isEqualTo(REFUSED);
        assertThat(Coordinator.json(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("field"))
                .containsExactlyInAnyOrder(
                        "signatoryTitle",
                        "narratives[0].result",
                        "comments[0].comment",
                        "values[0].numerator",
                        "values[0].source");
        assertThat(admin.put(path + "/2026-04-01/2026-06-30", body(0, manual, "7", "Gazette"))
                        .statusCode())
                .isEqualTo(DONE);
        assertThat(new String(
                        admin.put(path + "/2026-07-01/2026-09-30", body(0, manual, "6", "Gazette"))
                                .body(),
                        StandardCharsets.UTF_8))
                .as("it counts from the beginning")
                .contains("falls back behind 7");
        assertThat(rule(admin.put(path + "/2026-04-01/2026-06-30", body(0, manual, "8", "Gazette"))))
                .isEqualTo("update.changedMeanwhile");
        assertThat(rule(post(admin, path + "/2026-07-01/2026-09-30/submission")))
                .isEqualTo("update.valuesMissing");
        assertThat(rule(post(admin, path + "/2026-10-01/2027-12-31/submission")))
                .isEqualTo("update.notOver");
        assertThat(admin.get(path + "/2026-07-02/2026-09-30").statusCode()).isEqualTo(NOT_THERE);
        assertThat(Coordinator.signedIn(server, "auditor").get(path).statusCode())
                .isEqualTo(DONE);
        assertThat(Coordinator.signedIn(server, "donor.one").get(path).statusCode())
                .isEqualTo(FORBIDDEN);
    }

    /** On the page: refused without a source, then kept and submitted. */
    private void write(String grant) {
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "admin");
        page.navigate("/funding/view?code=" + grant);
        page.locator("a[href*='/results/updates']").click();
        EveryLook.check(page, "updates");
        page.locator("a[href*='from=2026-07-01']").click();
        page.getByLabel("Achievements").fill(TOLD);
        page.locator("[id='edit:result:0:figure:0:numerator']").fill("2");
        page.locator("[id='edit:signatory']").fill("Amina Njoroge");
        page.locator("[id='edit:signatoryTitle']").fill("Programme manager");
        page.locator("#edit\\:save").click();
        page.getByText("Say where the value comes from.").first().waitFor();
        assertThat(page.getByLabel("Achievements").inputValue()).isEqualTo(TOLD);
        page.getByLabel("Source").fill("Official gazette");
        page.locator("#edit\\:save").click();
        page.getByText("It is saved.").waitFor();
        page.locator("[id='evidence:file']").setInputFiles(new FilePayload("note.txt", "text/plain", new byte[] {65}));
        page.locator("[id='evidence:keep']").click();
        page.getByText("is neither a PDF").first().waitFor();
        byte[] gazette = "%PDF-1.7 the gazette".getBytes(StandardCharsets.UTF_8);
        page.locator("[id='evidence:file']")
                .setInputFiles(new FilePayload("gazette 12.pdf", "application/pdf", gazette));
        page.locator("[id='evidence:keep']").click();
        page.getByText("The file is kept with the value.").waitFor();
        String file = page.locator("a[href*='/evidence/']").getAttribute("href");
        assertThat(admin.get(file).body()).isEqualTo(gazette);
        assertThat(Coordinator.signedIn(server, "donor.one").get(file).statusCode())
                .isEqualTo(FORBIDDEN);
        EveryLook.check(page, "update-open");
        page.locator("#edit\\:submit").click();
        page.getByText("It is submitted.").waitFor();
        assertThat(AnyPage.text(page)).contains(TOLD, "Official gazette", "Send back");
        assertThat(page.locator("#edit\\:approve").count()).isZero();
        EveryLook.check(page, "update-submitted");
        Page arabic = browsing.visit(Look.ARABIC_PHONE);
        SignInPage.signIn(arabic, "auditor");
        arabic.navigate("/results/update?grant=" + grant + "&from=2026-07-01&to=2026-09-30");
        assertThat(arabic.locator("#edit\\:save, #edit\\:back").count()).isZero();
        EveryLook.check(arabic, "update-auditor");
    }

    private void agree(String grant) {
        JsonObjectBuilder manual = Json.createObjectBuilder()
                .add("title", "Laws adopted")
                .add("unit", "COUNT")
                .add("direction", "ASCENDING")
                .add("accumulation", "CUMULATIVE")
                .add("disaggregations", Json.createArrayBuilder())
                .add("targets", targets());
        JsonObjectBuilder computed = Json.createObjectBuilder()
                .add("title", "Registered")
                .add("measure", "registered-persons")
                .add("unit", "PERSONS")
                .add("direction", "ASCENDING")
                .add("accumulation", "CUMULATIVE")
                .add("disaggregations", Json.createArrayBuilder())
                .add("targets", targets());
        HttpResponse<byte[]> agreed = admin.put(
                "/api/v1/grants/" + grant + "/framework",
                Json.createObjectBuilder()
                        .add("version", 0)
                        .add("title", "What is to be reached")
                        .add(
                                "results",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("kind", "OUTCOME")
                                                .add("title", "Policy-makers know what they decide on")
                                                .add(
                                                        "indicators",
                                                        Json.createArrayBuilder()
                                                                .add(manual)
                                                                .add(computed))))
                        .build());
        assertThat(agreed.statusCode()).as(() -> new String(agreed.body())).isEqualTo(DONE);
    }

    private static JsonArrayBuilder targets() {
        return Json.createArrayBuilder()
                .add(target("2026-04-01", "2026-06-30", 10))
                .add(target("2026-07-01", "2026-09-30", 20))
                .add(target("2026-10-01", "2027-12-31", 30));
    }

    private static JsonObjectBuilder target(String from, String to, int value) {
        return Json.createObjectBuilder().add("from", from).add("to", to).add("value", value);
    }

    private long indicator(String grant, int at) {
        return Coordinator.json(admin.get("/api/v1/grants/" + grant + "/framework"))
                .getJsonArray("results")
                .getJsonObject(0)
                .getJsonArray("indicators")
                .getJsonObject(at)
                .getJsonNumber("id")
                .longValue();
    }

    private static JsonObject body(int version, long indicator, String value, String source) {
        return Json.createObjectBuilder()
                .add("version", version)
                .add("narratives", Json.createArrayBuilder())
                .add("comments", Json.createArrayBuilder())
                .add(
                        "values",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("indicator", indicator)
                                        .add("numerator", new BigDecimal(value))
                                        .add("source", source)))
                .build();
    }

    private static JsonObject said(Coordinator by, String path) {
        return Coordinator.json(by.get(path)).getJsonObject("update");
    }

    private static HttpResponse<byte[]> post(Coordinator by, String path) {
        return by.post(path, JsonObject.EMPTY_JSON_OBJECT);
    }

    private static JsonObject reason(String text) {
        return Json.createObjectBuilder().add("reason", text).build();
    }

    private static String rule(HttpResponse<byte[]> answer) {
        return Releases.problem(answer);
    }

    /** A draft of all that was written by now. */
    private JsonObject draft(String grant) {
        String now = database.texts("select cast(clock_timestamp() as text)").get(0);
        Waiting.until(
                "what was written is settled",
                () -> database.texts("select cast(history.is_settled('" + now + "') as text)")
                        .contains("true"));
        ReportRun run = ReportRun.start(admin, ReportRun.asked("donor-progress", null, grant));
        run.done();
        return Releases.of(admin).in(run.id(), grant);
    }

    private String readiness(JsonObject draft) {
        return Releases.of(admin).get(draft.getString("id")).toString();
    }

    /** The rows of a sheet of a draft's workbook, cells apart by bars. */
    private List<String> sheet(JsonObject draft, String name) throws IOException {
        Path file = Files.write(
                folder.resolve("draft.xlsx"), admin.get(draft.getString("href")).body());
        return RereadWorkbook.byPoi(file).sheets().get(name).stream()
                .map(row -> row.stream()
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .reduce((one, other) -> one + " | " + other)
                        .orElse(""))
                .toList();
    }
}
