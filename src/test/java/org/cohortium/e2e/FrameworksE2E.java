package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Results frameworks on pages and by the interface: agreed on whole, changed with a reason, never at the cost of what was told. */
class FrameworksE2E {
    private static final int REFUSED = 422;
    private static final int FORBIDDEN = 403;
    private static final int NOT_THERE = 404;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final Coordinator admin = Coordinator.signedIn(server, "admin");

    @Test
    void isReadByItsDonorAndChangedByAdministratorsAlone() {
        String code = ofDonor();
        String path = "/api/v1/grants/" + code + "/framework";
        Coordinator donor = Coordinator.signedIn(server, "donor.one");
        JsonObject framework = Coordinator.json(donor.get(path));
        assertThat(framework.getInt("version")).isPositive();
        assertThat(framework.getJsonArray("results")).hasSize(4);
        assertThat(donor.put(path, framework).statusCode()).isEqualTo(FORBIDDEN);
        assertThat(Coordinator.signedIn(server, "coordinator.ken").get(path).statusCode())
                .isEqualTo(NOT_THERE);
        assertThat(admin.get("/api/v1/grants/NO-SUCH/framework").statusCode()).isEqualTo(NOT_THERE);
        JsonObject same = Coordinator.json(admin.put(path, framework));
        assertThat(same.getJsonArray("changes")).isEmpty();
        assertThat(same.getInt("version")).isEqualTo(framework.getInt("version"));
    }

    @Test
    void isAgreedChangedWithAReasonAndKeptAsItWas() {
        String grant = GivenGrant.without(server, "FW-ONE");
        String path = "/api/v1/grants/" + grant + "/framework";
        JsonObject none = Coordinator.json(admin.get(path));
        assertThat(none.getInt("version")).isZero();
        JsonObject asked = framework(
                0, indicator("People certified", "certified-persons", "PERSONS").add("targets", targets("40", "90")));
        JsonObject looked = Coordinator.json(admin.put(path + "?dryRun=true", asked));
        assertThat(looked.getJsonArray("changes")).hasSize(5);
        assertThat(Coordinator.json(admin.get(path)).getInt("version")).isZero();
        assertThat(Coordinator.json(admin.put(path, asked)).getInt("version")).isEqualTo(1);
        assertThat(admin.put(path, asked).statusCode())
                .as("of a version that is none any more")
                .isEqualTo(REFUSED);

        JsonObject now = Coordinator.json(admin.get(path));
        JsonObject one = now.getJsonArray("results")
                .getJsonObject(0)
                .getJsonArray("indicators")
                .getJsonObject(0);
        JsonObject raised = framework(1, Json.createObjectBuilder(one).add("targets", targets("45", "100")));
        JsonObject withIds = Json.createObjectBuilder(raised)
                .add(
                        "results",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder(
                                                raised.getJsonArray("results").getJsonObject(0))
                                        .add(
                                                "id",
                                                now.getJsonArray("results")
                                                        .getJsonObject(0)
                                                        .getInt("id"))))
                .build();
        assertThat(rule(admin.put(path, withIds))).isEqualTo("framework.whyMissing");
        JsonObject said = Json.createObjectBuilder(withIds)
                .add("why", "Raised at the mid-term review")
                .build();
        JsonObject changed = Coordinator.json(admin.put(path, said));
        assertThat(changed.getJsonArray("changes").getValuesAs(JsonObject.class))
                .extracting(
                        each -> each.getString("part") + " " + each.getString("before") + " " + each.getString("after"))
                .containsExactly("target 40 45", "target 90 100");
        assertThat(database.texts("""
                select h.value::int || ' ' || t.value::int || ' ' || t.sys_why from target t join history.target h on h.id = t.id
                where t.indicator_id = %d order by t.value""".formatted(one.getInt("id"))))
                .containsExactly("40 45 Raised at the mid-term review", "90 100 Raised at the mid-term review");
    }

    @Test
    void tellsEachPlaceThatIsWrong() {
        String grant = GivenGrant.without(server, "FW-TWO");
        JsonObject wrong = framework(
                0,
                indicator("Certified", "certified-persons", "PERCENT").add("targets", targets("90", "40")),
                indicator("", "no-such", "COUNT")
                        .add("filters", Json.createObjectBuilder().add("country", "ZZZ"))
                        .add("targets", Json.createArrayBuilder()),
                indicator("Falling", "started-persons", "PERSONS").add("targets", targets("90", "40")),
                indicator("By sex", "started-persons", "PERSONS")
                        .add(
                                "targets",
                                targets("10", "20")
                                        .add(target("2027-01-01", "2027-06-30", "9")
                                                .add("dimension", "sex")
                                                .add("category", "FEMALE"))
                                        .add(target("2027-01-01", "2027-06-30", "9")
                                                .add("dimension", "sex")
                                                .add("category", "MALE"))
                                        .add(target("2019-01-01", "2019-06-30", "9"))));
        HttpResponse<byte[]> answer = admin.put("/api/v1/grants/" + grant + "/framework", wrong);
        assertThat(answer.statusCode()).isEqualTo(REFUSED);
        List<String> places = Coordinator.json(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("field"))
                .toList();
        assertThat(places)
                .containsExactly(
                        "results[0].indicators[0]",
                        "results[0].indicators[1]",
                        "results[0].indicators[1]",
                        "results[0].indicators[1]",
                        "results[0].indicators[1]",
                        "results[0].indicators[2].targets[1]",
                        "results[0].indicators[3].targets[2]",
                        "results[0].indicators[3].targets[3]",
                        "results[0].indicators[3].targets[4]");
    }

    @Test
    void anAdministratorLooksAfterItOnItsPages() {
        String grant = GivenGrant.without(server, "FW-THREE");
        Page page = browsing.visit(Look.DESKTOP);
        SignInPage.signIn(page, "admin");
        page.navigate("/results/framework?grant=" + grant);
        page.getByText("No results framework was agreed on yet").waitFor();
        page.locator("#kind-new").selectOption("OUTCOME");
        page.locator("#title-new").fill("Officials know what they decide on");
        page.locator("#fr-new").fill("Les agents savent ce qu’ils décident");
        page.locator("#add\\:go").click();
        page.getByText("Officials know what they decide on").first().waitFor();
        page.getByText("Add an indicator").click();
        page.locator("#edit\\:title").fill("Women certified");
        page.locator("#edit\\:measure").selectOption("certified-persons");
        page.locator("#edit\\:months").selectOption("6");
        page.locator("#edit\\:goal").fill("60");
        page.locator("#edit\\:lay").click();
        page.waitForCondition(
                () -> "60".equals(page.locator("#edit\\:target\\:1\\:value").inputValue()));
        assertThat(page.locator("#edit\\:target\\:0\\:value").inputValue()).isEqualTo("30");
        EveryLook.check(page, "framework-indicator");
        page.locator("#edit\\:target\\:0\\:value").fill("70");
        page.locator("#edit\\:save").click();
        page.getByText("cannot fall, from 70 to 60").first().waitFor();
        page.locator("#edit\\:target\\:0\\:value").fill("25");
        page.locator("#edit\\:save").click();
        page.getByText("Women certified").first().waitFor();
        assertThat(AnyPage.text(page)).contains("2 targets", "Persons certified");
        EveryLook.check(page, "framework");

        page.locator("td a.btn").first().click();
        page.locator("#edit\\:target\\:0\\:value").fill("20");
        page.locator("#edit\\:save").click();
        page.getByText("Say why what was agreed is changed").first().waitFor();
        page.locator("#edit\\:why").fill("Agreed at the mid-term review");
        page.locator("#edit\\:save").click();
        page.getByText("The framework has changed.").waitFor();
        assertThat(Coordinator.json(admin.get("/api/v1/grants/" + grant + "/framework"))
                        .getJsonArray("results")
                        .getJsonObject(0)
                        .getJsonArray("indicators")
                        .getJsonObject(0)
                        .getJsonArray("targets")
                        .getJsonObject(0)
                        .getInt("value"))
                .isEqualTo(20);

        Page donor = browsing.visit(Look.ARABIC_PHONE);
        SignInPage.signIn(donor, "donor.one");
        donor.navigate("/results/framework?grant=" + ofDonor());
        EveryLook.check(donor, "framework-donor");
        assertThat(donor.locator("form#add").count()).isZero();
        assertThat(Visitor.signedIn(server, "donor.one")
                        .get("/results/indicator?grant=" + ofDonor() + "&result=1")
                        .statusCode())
                .isEqualTo(FORBIDDEN);
    }

    private String ofDonor() {
        return database.texts("""
                        select min(g.code) from grant_award g
                        join role_assignment r on r.organisation_id = g.donor_id
                        join app_user u on u.id = r.user_id where u.username = 'donor.one'""").get(0);
    }

    private static String rule(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(REFUSED);
        return Coordinator.json(answer).getString("rule");
    }

    private static JsonObject framework(int version, JsonObjectBuilder... indicators) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (JsonObjectBuilder each : indicators) {
            list.add(each);
        }
        return Json.createObjectBuilder()
                .add("version", version)
                .add("title", "What is to be reached")
                .add(
                        "results",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("kind", "OUTCOME")
                                        .add("title", "Policy-makers know what they decide on")
                                        .add("indicators", list)))
                .build();
    }

    private static JsonObjectBuilder indicator(String title, String measure, String unit) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("measure", measure)
                .add("unit", unit)
                .add("direction", "ASCENDING")
                .add("accumulation", "CUMULATIVE")
                .add("disaggregations", Json.createArrayBuilder().add("sex"));
    }

    private static JsonArrayBuilder targets(String first, String second) {
        return Json.createArrayBuilder()
                .add(target("2027-01-01", "2027-06-30", first))
                .add(target("2027-07-01", "2027-12-31", second));
    }

    private static JsonObjectBuilder target(String from, String to, String value) {
        return Json.createObjectBuilder().add("from", from).add("to", to).add("value", new BigDecimal(value));
    }
}
