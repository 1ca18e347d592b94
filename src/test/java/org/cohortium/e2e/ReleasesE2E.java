package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.cohortium.given.IatiSchemas;
import org.cohortium.given.RereadWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a donor is given: drafts approved by somebody else, released, and what changed since with its causes. */
class ReleasesE2E {
    private static final String GRANT = "NPDG-2025-014";
    /** Column of the figures' numbers in the sheet of results. */
    private static final int NUMBER = 14;

    private static final int DONE = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Coordinator admin = Coordinator.signedIn(server, "admin");
    private final Coordinator donor = Coordinator.signedIn(server, "donor.one");

    @TempDir
    private Path folder;

    @AfterEach
    void lockAdministrators() {
        GivenAccount.lockAdministrators(server);
    }

    @Test
    void aDraftIsApprovedBySomebodyElseAndTheDonorHasItOnceItIsReleased() throws IOException {
        Releases approver = Releases.approver(server);
        JsonObject draft = draft();
        String id = draft.getString("id");

        assertThat(draft.getString("state")).isEqualTo("draft");
        assertThat(donor.get(draft.getString("href")).statusCode()).isEqualTo(NOT_THERE);
        assertThat(donor.get("/api/v1/releases/" + id).statusCode()).isEqualTo(NOT_THERE);
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .get("/api/v1/releases")
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(Releases.problem(Releases.of(admin).approve(id))).isEqualTo("release.ownDraft");
        assertThat(Releases.problem(approver.release(id))).isEqualTo("release.notApproved");

        JsonObject released = approver.out(draft);

        assertThat(released.getString("dataSha256")).isEqualTo(draft.getString("dataSha256"));
        assertThat(released.getString("sha256")).isNotEqualTo(draft.getString("sha256"));
        assertThat(donor.get(draft.getString("href")).statusCode())
                .as("the draft stays inside")
                .isEqualTo(NOT_THERE);
        byte[] workbook = donor.get(released.getString("href")).body();
        assertThat(cover(workbook)).contains("Status | Released", "Release | " + released.getInt("number") + ".0");
        JsonObject seen = Releases.of(donor).all(GRANT).get(0);
        assertThat(seen.getString("id")).isEqualTo(id);
        assertThat(seen.containsKey("reason")).isFalse();
        assertThat(Releases.problem(approver.say(id, "return", "too late"))).isEqualTo("release.settled");
        whatWasToldStaysInTheFramework();
        assertThat(new Database(server)
                        .texts(
                                "select address || ' ' || subject from cohortium.letter where kind = 'release.out' and about like '"
                                        + id + "/%'"))
                .as("written to the donor")
                .containsExactly("elin.lindqvist@npdg.example Release " + released.getInt("number")
                        + ": AI-capable public administrations in East Africa");
    }

    /** A donor was told of each indicator by now: none goes, and none comes to mean other people. */
    private void whatWasToldStaysInTheFramework() {
        String path = "/api/v1/grants/" + GRANT + "/framework";
        String framework = new String(admin.get(path).body(), StandardCharsets.UTF_8);
        JsonPatchBuilder meaning = Json.createPatchBuilder()
                .add(
                        "/results/1/indicators/0/filters",
                        Json.createObjectBuilder().add("sex", "FEMALE").build());
        JsonPatchBuilder gone = Json.createPatchBuilder().remove("/results/1/indicators/0");
        JsonPatchBuilder period = Json.createPatchBuilder().remove("/results/1/indicators/1/targets/0");
        Map.of(
                        meaning, "Add a new indicator for the new meaning",
                        gone, "and cannot be taken away",
                        period, "its target can be changed, but not taken away")
                .forEach((patch, why) -> {
                    JsonObject changed = patch.build()
                            .apply(Json.createReader(new StringReader(framework))
                                    .readObject());
                    HttpResponse<byte[]> answer = admin.put(path, changed);
                    assertThat(answer.statusCode()).isEqualTo(REFUSED);
                    assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                            .contains(why);
                });
    }

    @Test
    void aReleaseComesOutTheSameOnceMoreAndItsFiguresAreExplained() throws IOException {
        Releases approver = Releases.approver(server);
        JsonObject released = approver.out(draft());
        String path = "/api/v1/releases/" + released.getString("id");

        JsonObject again =
                Coordinator.json(Coordinator.signedIn(server, "auditor").get(path + "/reproduction"));
        assertThat(again.getInt("figures")).isGreaterThan(300);
        assertThat(again.getJsonArray("differing")).isEmpty();
        assertThat(again.getJsonArray("parts")).isEmpty();
        assertThat(again.getBoolean("sameFile")).isTrue();
        assertThat(donor.get(path + "/reproduction").statusCode()).isEqualTo(FORBIDDEN);

        String iati = new String(donor.get(path + "/iati.xml").body(), StandardCharsets.UTF_8);
        assertThat(iati)
                .contains(
                        "<iati-identifier>XX-EXAMPLE-NPDG-2025-014</iati-identifier>",
                        "<actual value=",
                        "<target value=")
                .contains("<narrative xml:lang=\"fr\">");
        assertThat(IatiSchemas.problems(iati)).isEmpty();
        List<List<Object>> rows = RereadWorkbook.byPoi(Files.write(
                        folder.resolve("results.xlsx"),
                        donor.get(released.getString("href")).body()))
                .sheets()
                .get("Results framework");
        int compared = 0;
        for (List<Object> row : rows) {
            if (row.size() > NUMBER
                    && row.get(NUMBER) instanceof Double place
                    && row.get(9) instanceof Double numerator) {
                JsonObject figure = Coordinator.json(admin.get(path + "/figures/" + place.intValue()));
                assertThat(number(figure, "numerator").doubleValue()).isEqualTo(numerator);
                boolean counts = row.get(3).equals("persons");
                if (row.get(6).equals("All") && row.get(11) instanceof Double actual) {
                    assertThat(iati)
                            .contains("<actual value=\""
                                    + BigDecimal.valueOf(actual)
                                            .setScale(4, RoundingMode.HALF_EVEN)
                                            .stripTrailingZeros()
                                            .toPlainString());
                }
                if (counts) {
                    assertThat(figure.getJsonArray("counted")).as(row::toString).hasSize(numerator.intValue());
                }
                compared += counts ? 1 : 0;
            }
        }
        assertThat(compared).as("counts of persons with the people behind them").isGreaterThan(10);
        assertThat(withheld(rows)).isNotEmpty().allSatisfy(place -> {
            JsonObject theirs = Coordinator.json(donor.get(path + "/figures/" + place));
            assertThat(theirs.containsKey("numerator")).isFalse();
            assertThat(theirs.getString("numeratorMask")).isEqualTo("WITHHELD");
            assertThat(theirs.getJsonArray("counted")).isEmpty();
        });
        assertThat(donor.get(path + "/figures/999999").statusCode()).isEqualTo(NOT_THERE);
    }

    /** Numbers of the figures whose numerator is withheld; the first few. */
    private static List<Integer> withheld(List<List<Object>> rows) {
        return rows.stream()
                .filter(row -> row.size() > NUMBER && "[c]".equals(row.get(9)))
                .map(row -> ((Double) row.get(NUMBER)).intValue())
                .limit(5)
                .toList();
    }

    @Test
    void whatChangedSinceIsListedWithItsCausesAndAddsUp() throws IOException {
        Releases approver = Releases.approver(server);
        JsonObject first = approver.out(draft());
        byte[] sent = donor.get(first.getString("href")).body();
        int corrected = new Database(server).change("""
                update cohortium.person set sex = 'FEMALE' where id in (
                    select distinct p.id from cohortium.person p join cohortium.enrolment e on e.person_id = p.id
                    join cohortium.allocation a on a.cohort_id = e.cohort_id join cohortium.grant_award g on g.id = a.grant_id
                    where g.code = '%s' and e.joined_on < '2026-09-30' and p.sex = 'MALE' order by p.id limit 9)""".formatted(GRANT));
        int late = new Database(server).change("""
                with held as (
                    insert into cohortium.session (cohort_id, number, title, starts_at, minutes, mode, state)
                    select c.id, 900, 'Told of late', '2026-09-20 08:00+00', 120, 'WEBINAR', 'HELD'
                    from cohortium.cohort c join cohortium.allocation a on a.cohort_id = c.id join cohortium.grant_award g on g.id = a.grant_id
                    where g.code = '%s' and c.starts_on < '2026-09-01' order by c.starts_on desc, c.id limit 1 returning id, cohort_id)
                insert into cohortium.attendance_mark (session_id, enrolment_id, cohort_id, mark, source)
                select held.id, e.id, e.cohort_id, 'PRESENT', 'REGISTER' from held join cohortium.enrolment e using (cohort_id)
                where e.joined_on <= '2026-09-20' and (e.left_on is null or e.left_on >= '2026-09-20')""".formatted(GRANT));
        assertThat(corrected).isEqualTo(9);
        assertThat(late).as("marks of a session that was told of late").isPositive();
        settle();

        JsonObject next = draft();

        assertThat(next.getInt("comparedWith")).isEqualTo(first.getInt("number"));
        assertThat(next.getInt("unexplained")).isZero();
        List<JsonObject> changes = Releases.of(admin).changes(next.getString("id"));
        assertThat(causes(changes)).contains("CORRECTION", "LATE_ATTENDANCE").doesNotContain("UNEXPLAINED");
        assertThat(changes.stream().filter(ReleasesE2E::hasBoth))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.getJsonArray("causes").getValuesAs(JsonObject.class).stream()
                                .map(each -> number(each, "amount"))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(change::toString)
                        .isEqualByComparingTo(number(change, "now").subtract(number(change, "then"))));

        JsonObject second = approver.out(next);
        assertThat(second.getInt("number")).isEqualTo(first.getInt("number") + 1);
        assertThat(donor.get(first.getString("href")).body())
                .as("what was sent stays as it was")
                .isEqualTo(sent);
        byte[] workbook = donor.get(second.getString("href")).body();
        assertThat(sheet(workbook, "Changes"))
                .anySatisfy(row -> assertThat(row).contains("Correction"))
                .anySatisfy(row -> assertThat(row).contains("Late attendance"));
        assertThat(Releases.of(donor).changes(second.getString("id")))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.toString()).doesNotContain("amount"))
                .allSatisfy(
                        change -> assertThat(isFew(change)).as(change::toString).isFalse());
    }

    @Test
    void aReturnedDraftIsNotReleasedNorOneThatWasOvertaken() {
        Releases approver = Releases.approver(server);
        String returned = draft().getString("id");
        JsonObject overtaken = draft();
        JsonObject latest = draft();

        assertThat(approver.say(returned, "return", " ").statusCode()).isEqualTo(400);
        assertThat(approver.say(returned, "return", "Session 4 is not marked").statusCode())
                .isEqualTo(DONE);
        assertThat(approver.get(returned).getString("reason")).isEqualTo("Session 4 is not marked");
        assertThat(Releases.problem(approver.approve(returned))).isEqualTo("release.noDraft");
        approver.out(latest);
        assertThat(Releases.problem(approver.approve(overtaken.getString("id"))))
                .isEqualTo("release.held.overtaken");
    }

    @Test
    void itIsDoneOnPages() {
        String approver = GivenAccount.of(server, "ADMIN", null);
        String id = draft().getString("id");
        Page own = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(own, "admin");
        own.navigate("/reporting/release?id=" + id);
        own.getByText("You had this draft made").waitFor();
        assertThat(own.locator("#approve\\:go").count()).isZero();
        EveryLook.check(own, "release-draft");
        own.locator("section[aria-labelledby=origin] a[href*='/reporting/run?id=']")
                .click();
        own.locator("a[href*='/reporting/reconciliation']").click();
        own.getByText("Unique persons").waitFor();
        EveryLook.check(own, "reconciliation");

        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, approver);
        page.navigate("/reporting/releases");
        EveryLook.check(page, "releases-phone");
        page.navigate("/reporting/release?id=" + id);
        page.locator("#approve\\:go").click();
        page.getByText("is approved. Release it").waitFor();
        page.locator("#release\\:go").click();
        page.getByText("The donor has it now.").waitFor();
        EveryLook.check(page, "release-phone");

        page.navigate("/reporting/release?id=" + id + "&again=true");
        page.getByText("The workbook is the same, byte for byte.").waitFor();
        page.locator("#number").fill("1");
        page.locator("form[action$='/reporting/figure'] button").click();
        page.locator("section[aria-labelledby=people] tbody a").first().waitFor();
        EveryLook.check(page, "release-figure");

        Page theirs = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(theirs, "donor.one");
        theirs.navigate("/funding/view?code=" + GRANT);
        theirs.locator("section[aria-labelledby=releases] tbody a").first().click();
        theirs.locator("section[aria-labelledby=changes]").waitFor();
        assertThat(AnyPage.text(theirs)).contains("Released").doesNotContain("Prepared by");
        EveryLook.check(theirs, "release-donor");

        Page arabic = browsing.visit(Look.ARABIC);
        SignInPage.signIn(arabic, "admin");
        arabic.navigate("/reporting/release?id=" + id);
        EveryLook.check(arabic, "release-arabic");
    }

    /** What was written so far is in every report from then on. */
    private void settle() {
        Database database = new Database(server);
        String now = database.texts("select cast(clock_timestamp() as text)").get(0);
        Waiting.until(
                "what was written is settled",
                () -> database.texts("select cast(history.is_settled('" + now + "') as text)")
                        .contains("true"));
    }

    private JsonObject draft() {
        ReportRun run = ReportRun.start(admin, ReportRun.asked("donor-progress", null, GRANT));
        run.done();
        return Releases.of(admin).in(run.id(), GRANT);
    }

    private List<String> cover(byte[] workbook) throws IOException {
        return sheet(workbook, "Cover");
    }

    /** The rows of a sheet, cells apart by bars. */
    private List<String> sheet(byte[] workbook, String name) throws IOException {
        Path file = Files.write(folder.resolve("release.xlsx"), workbook);
        return RereadWorkbook.byPoi(file).sheets().get(name).stream()
                .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining(" | ")))
                .toList();
    }

    private static Set<String> causes(List<JsonObject> changes) {
        return changes.stream()
                .flatMap(change -> change.getJsonArray("causes").getValuesAs(JsonObject.class).stream())
                .map(each -> each.getString("cause"))
                .collect(Collectors.toSet());
    }

    private static boolean hasBoth(JsonObject change) {
        return change.containsKey("then") && change.containsKey("now");
    }

    /** A count of a part of the people that changed by 1 to 4, and both are told. */
    private static boolean isFew(JsonObject change) {
        boolean part = change.getString("series").equals("COHORT")
                || !change.getString("dimension").isEmpty()
                        && !change.getString("dimension").equals("country");
        if (!part || !change.getString("unit").equals("PERSONS") || !hasBoth(change)) {
            return false;
        }
        BigDecimal between =
                number(change, "now").subtract(number(change, "then")).abs();
        return between.signum() > 0 && between.compareTo(BigDecimal.valueOf(5)) < 0;
    }

    private static BigDecimal number(JsonObject of, String name) {
        JsonNumber number = of.getJsonNumber(name);
        return number.bigDecimalValue();
    }
}
