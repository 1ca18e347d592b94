package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Grants are added and changed on their page and by the interface, with their rules, by administrators alone. */
class GrantsE2E {
    private static final int CREATED = 201;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;
    private static final int REFUSED = 422;

    private static final String DONOR = "DON-OF-GRANTS";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final Coordinator admin = Coordinator.signedIn(server, "admin");

    /** A donor of the tests’ own, so that nobody’s grants grow. */
    @BeforeEach
    void addDonor() {
        admin.post(
                "/api/v1/organisations",
                Json.createObjectBuilder()
                        .add("code", DONOR)
                        .add("kind", "DONOR")
                        .add("name", "Donor for tests of grants")
                        .build());
    }

    @Test
    void theInterfaceAddsChangesAndKeepsWhatWas() {
        HttpResponse<byte[]> added =
                admin.post("/api/v1/grants", grant("GR-API").build());
        assertThat(added.statusCode()).as(text(added)).isEqualTo(CREATED);
        assertThat(added.headers().firstValue("Location")).contains("/api/v1/grants/GR-API");
        assertThat(places(admin.post("/api/v1/grants", grant("GR-API").build())))
                .containsExactly("code", "iatiIdentifier");
        JsonObject now = Coordinator.json(admin.get("/api/v1/grants/GR-API"));
        assertThat(now.getJsonObject("titles").getString("fr")).isEqualTo("Une subvention");

        JsonObjectBuilder more = Json.createObjectBuilder(now).add("amount", 250_000);
        assertThat(rule(admin.put("/api/v1/grants/GR-API", more.build()))).isEqualTo("funding.why.missing");
        JsonObject asked = Json.createObjectBuilder(now)
                .add("amount", 250_000)
                .add("why", "Second tranche agreed")
                .build();
        JsonObject changed = Coordinator.json(admin.put("/api/v1/grants/GR-API", asked));
        assertThat(changed.getInt("version")).isEqualTo(now.getInt("version") + 1);
        assertThat(rule(admin.put("/api/v1/grants/GR-API", asked)))
                .as("of a version that is none any more")
                .isEqualTo("funding.changedMeanwhile");
        assertThat(database.texts("""
                select h.amount::int || ' ' || g.amount::int || ' ' || g.sys_why
                from cohortium.grant_award g join history.grant_award h on h.id = g.id where g.code = 'GR-API'""")).containsExactly("90000 250000 Second tranche agreed");
        assertThat(database.texts("select action from cohortium.audit_event where subject_id = 'GR-API' order by id"))
                .containsExactly("grant.added", "grant.changed");
    }

    @Test
    void aCohortIsPaidForOnceAndLedByOne() {
        String cohort = unpaid();
        JsonObjectBuilder first = grant("GR-ONE").add("allocations", share(cohort, 70, true));
        assertThat(admin.post("/api/v1/grants", first.build()).statusCode()).isEqualTo(CREATED);
        HttpResponse<byte[]> answer = admin.post(
                "/api/v1/grants",
                grant("GR-TWO").add("allocations", share(cohort, 31, true)).build());
        assertThat(places(answer)).containsExactly("allocations[0].percent", "allocations[0].lead");
        assertThat(text(answer)).contains("30 % left", "GR-ONE 70 %", "GR-ONE leads");
        JsonObjectBuilder fits = grant("GR-TWO").add("allocations", share(cohort, 30, false));
        assertThat(admin.post("/api/v1/grants", fits.build()).statusCode()).isEqualTo(CREATED);

        new Database(server).change("""
                insert into cohortium.expenditure (grant_id, cohort_id, spent_on, category, amount, currency, reference)
                select g.id, a.cohort_id, '2027-02-01', 'VENUE', 100, 'USD', 'GR-ONE-1'
                from cohortium.grant_award g join cohortium.allocation a on a.grant_id = g.id where g.code = 'GR-ONE'""");
        JsonObject now = Coordinator.json(admin.get("/api/v1/grants/GR-ONE"));
        JsonObject cut = Json.createObjectBuilder(now)
                .add("startsOn", "2027-03-01")
                .add("currency", "EUR")
                .add("allocations", Json.createArrayBuilder())
                .build();
        assertThat(places(admin.put("/api/v1/grants/GR-ONE", cut)))
                .containsExactly("currency", "startsOn", "allocations");
    }

    @Test
    void donorsReadTheirsAndOthersNone() {
        Coordinator donor = Coordinator.signedIn(server, "donor.one");
        JsonObject theirs = Coordinator.json(donor.get("/api/v1/grants"));
        assertThat(theirs.getJsonArray("items")).isNotEmpty();
        JsonObject one = theirs.getJsonArray("items").getJsonObject(0);
        String path = "/api/v1/grants/" + one.getString("code");
        assertThat(Coordinator.json(donor.get(path)).getString("donor")).isEqualTo(one.getString("donor"));
        assertThat(donor.put(path, one).statusCode()).isEqualTo(FORBIDDEN);
        assertThat(donor.post("/api/v1/grants", grant("GR-NOT").build()).statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(donor.get("/api/v1/grants/HTR-2025-07").statusCode()).isEqualTo(NOT_THERE);
        Coordinator ministry = Coordinator.signedIn(server, "coordinator.ken");
        assertThat(ministry.get(path).statusCode()).isEqualTo(NOT_THERE);
        assertThat(ministry.get("/api/v1/grants").statusCode()).isEqualTo(FORBIDDEN);
        for (String username : List.of("donor.one", "auditor", "coordinator.ken")) {
            Visitor visitor = Visitor.signedIn(server, username);
            assertThat(visitor.get("/funding/edit").statusCode()).as(username).isEqualTo(FORBIDDEN);
            assertThat(visitor.get("/funding/edit?code=" + one.getString("code"))
                            .statusCode())
                    .as(username)
                    .isEqualTo(FORBIDDEN);
        }
        assertThat(Visitor.signedIn(server, "auditor").get("/funding/list").body())
                .doesNotContain("/funding/edit");
    }

    @Test
    void anAdministratorAddsAndChangesOneOnItsPage() {
        String cohort = unpaid();
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "admin");
        page.navigate("/funding/list");
        page.locator("a.primary[href$='/funding/edit']").click();
        fill(page, "code", "gr-page");
        fill(page, "iati", "XM-DAC-41114 X");
        page.locator("#edit\\:donor").selectOption(DONOR);
        fill(page, "title", "Training for parliaments");
        fill(page, "amount", "1 250 000,50");
        fill(page, "currency", "usd");
        fill(page, "from", "2027-01-01");
        fill(page, "to", "2028-12-31");
        page.locator("#edit\\:country").selectOption("KEN");
        page.locator("#edit\\:add").click();
        page.locator("label", new Page.LocatorOptions().setHasText("Kenya")).waitFor();
        page.locator("#edit\\:country").selectOption("RWA");
        fill(page, "allocation\\:0\\:cohort", cohort);
        fill(page, "allocation\\:0\\:percent", "140");
        page.locator("#edit\\:save").click();
        page.locator(".ui-message-error", new Page.LocatorOptions().setHasText("which IATI forbids"))
                .waitFor();
        page.locator(".ui-message-error", new Page.LocatorOptions().setHasText("140 cannot be a share"))
                .waitFor();
        EveryLook.check(page, "grant-refused");
        fill(page, "iati", "XM-DAC-41114-GR.PAGE");
        fill(page, "allocation\\:0\\:percent", "33,3333");
        page.locator("#edit\\:save").click();
        page.waitForURL("**/funding/view?code=GR-PAGE");
        page.locator("[data-told=ok]", new Page.LocatorOptions().setHasText("is added"))
                .waitFor();
        JsonObject kept = Coordinator.json(admin.get("/api/v1/grants/GR-PAGE"));
        assertThat(kept.getJsonArray("countries")).hasSize(2);
        assertThat(kept.getJsonNumber("amount").bigDecimalValue()).isEqualByComparingTo("1250000.50");
        assertThat(kept.getJsonArray("allocations")
                        .getJsonObject(0)
                        .getJsonNumber("percent")
                        .bigDecimalValue())
                .isEqualByComparingTo("33.3333");

        page.locator("a[href$='/funding/edit?code=GR-PAGE']").click();
        fill(page, "to", "2028-06-30");
        page.locator("#edit\\:save").click();
        page.locator(".ui-message-error", new Page.LocatorOptions().setHasText("Say why"))
                .waitFor();
        fill(page, "why", "Shortened by the donor");
        EveryLook.check(page, "grant-change");
        page.locator("#edit\\:save").click();
        page.locator("[data-told=ok]", new Page.LocatorOptions().setHasText("is saved"))
                .waitFor();
        assertThat(Coordinator.json(admin.get("/api/v1/grants/GR-PAGE")).getString("endsOn"))
                .isEqualTo("2028-06-30");
    }

    @Test
    void thePageReadsInArabic() {
        Page page = browsing.visit(Look.ARABIC);
        SignInPage.signIn(page, "admin");
        page.navigate("/funding/edit?code=NPDG-2025-014");
        EveryLook.check(page, "grant-arabic");
        assertThat(EveryLook.latin(page)).allMatch(text -> text.contains("Ingrid") || text.contains("IATI"));
        page.navigate("/funding/iati");
        Screenshots.keep(page, "grant-iati-arabic", Look.ARABIC);
        assertThat(EveryLook.latin(page)).allMatch(text -> text.contains("Ingrid") || text.contains("IATI"));
        page.navigate("/funding/view?code=NPDG-2025-014");
        Screenshots.keep(page, "grant-money-arabic", Look.ARABIC);
    }

    /** A cohort that no grant pays for. */
    private String unpaid() {
        JsonObject planned = Coordinator.json(admin.post("/api/v1/cohorts", new GivenCohortPlan(server).of("KEN-DIG")));
        return planned.getString("code");
    }

    @Test
    void theMoneyIsTheSameOnThePageAndByTheInterface() {
        JsonObject money =
                Coordinator.json(Coordinator.signedIn(server, "donor.one").get("/api/v1/grants/NPDG-2025-014/money"));
        assertThat(money.getJsonArray("categories")).hasSizeGreaterThan(3);
        assertThat(money.getInt("recentMonths")).isEqualTo(3);
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "donor.one");
        page.navigate("/funding/view?code=NPDG-2025-014");
        String foreseen = String.format(
                Locale.ENGLISH, "%,.2f", money.getJsonNumber("forecast").bigDecimalValue());
        assertThat(AnyPage.text(page)).contains(foreseen.replaceAll("\\.00$", ""), "Money against plan");
        assertThat(page.locator("a[href*='/funding/expenditure']").count()).isZero();
        EveryLook.check(page, "grant-money");
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .get("/api/v1/grants/NPDG-2025-014/money")
                        .statusCode())
                .isEqualTo(NOT_THERE);
    }

    @Test
    void aGrantComesOutOfAnActivityFile() {
        String path = "/api/v1/grants/iati-import";
        byte[] file = activity("GR-IATI-API");
        JsonObject looked = Coordinator.json(admin.upload(path + "?dryRun=true", "activity.xml", file));
        assertThat(looked.getString("code")).isEqualTo("GR-IATI-API");
        assertThat(looked.getJsonArray("problems")).isEmpty();
        assertThat(looked.getBoolean("added")).isFalse();
        assertThat(Coordinator.json(admin.upload(path, "activity.xml", file)).getBoolean("added"))
                .isTrue();
        JsonObject kept = Coordinator.json(admin.get("/api/v1/grants/GR-IATI-API"));
        assertThat(kept.getString("donor")).isEqualTo(DONOR);
        assertThat(kept.getInt("amount")).isEqualTo(125_000);
        assertThat(kept.getJsonArray("countries")).hasSize(2);
        JsonObject again = Coordinator.json(admin.upload(path, "activity.xml", file));
        assertThat(again.getBoolean("added")).isFalse();
        assertThat(again.getJsonArray("problems")).hasSize(2);
        byte[] hostile = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><iati-activities>&x;</iati-activities>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(rule(admin.upload(path, "activity.xml", hostile))).isEqualTo("activity.hostile");
        assertThat(Coordinator.signedIn(server, "donor.one")
                        .upload(path, "activity.xml", file)
                        .statusCode())
                .isEqualTo(FORBIDDEN);

        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "admin");
        page.navigate("/funding/iati");
        String unknown =
                new String(activity("GR-IATI-PAGE"), StandardCharsets.UTF_8).replace("Donor for", "Nobody for");
        page.locator("#step\\:file")
                .setInputFiles(new FilePayload("activity.xml", "text/xml", unknown.getBytes(StandardCharsets.UTF_8)));
        page.locator("#step\\:look").click();
        page.getByText("no donor that is known: choose one").waitFor();
        EveryLook.check(page, "grant-iati");
        page.locator("#step\\:donor").selectOption(DONOR);
        page.locator("#step\\:look").click();
        page.locator("#step\\:add").click();
        page.waitForURL("**/funding/view?code=GR-IATI-PAGE");
    }

    private static byte[] activity(String code) {
        return """
                <iati-activities version="2.03"><iati-activity xml:lang="en" default-currency="EUR">
                  <iati-identifier>XM-DAC-7-%s</iati-identifier>
                  <reporting-org ref="XM-DAC-7" type="10"><narrative>Somebody who reports</narrative></reporting-org>
                  <title><narrative>Out of a file</narrative><narrative xml:lang="ar">من ملف</narrative></title>
                  <participating-org role="1"><narrative>Donor for tests of grants</narrative></participating-org>
                  <activity-date type="1" iso-date="2027-01-01"/><activity-date type="3" iso-date="2027-12-31"/>
                  <recipient-country code="KE"/><recipient-country code="SN"/>
                  <budget><period-start iso-date="2027-01-01"/><period-end iso-date="2027-12-31"/><value value-date="2027-01-01">125000</value></budget>
                </iati-activity></iati-activities>""".formatted(code).getBytes(StandardCharsets.UTF_8);
    }

    private static void fill(Page page, String field, String text) {
        page.locator("#edit\\:" + field).fill(text);
    }

    private static JsonObjectBuilder grant(String code) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("donor", DONOR)
                .add("iatiIdentifier", "XM-DAC-41114-" + code)
                .add("title", "A grant for a test")
                .add("titles", Json.createObjectBuilder().add("fr", "Une subvention"))
                .add("currency", "USD")
                .add("amount", 90_000)
                .add("startsOn", "2027-01-01")
                .add("endsOn", "2027-12-31")
                .add("countries", Json.createArrayBuilder().add("SEN"))
                .add("allocations", Json.createArrayBuilder());
    }

    private static jakarta.json.JsonArrayBuilder share(String cohort, int percent, boolean lead) {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("cohort", cohort)
                        .add("percent", percent)
                        .add("attribution", "PRO_RATA")
                        .add("lead", lead));
    }

    private static String rule(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(REFUSED);
        return Coordinator.json(answer).getString("rule");
    }

    private static List<String> places(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(REFUSED);
        return Coordinator.json(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("field"))
                .toList();
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
