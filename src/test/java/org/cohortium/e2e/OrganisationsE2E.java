package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.cohortium.e2e.page.SignInPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator keeps the register of organisations. */
class OrganisationsE2E {
    private static final TestServer SERVER = TestServer.shared();

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @Test
    void oneIsAddedBelowAnotherAndChanged() {
        String code = "TZA-" + ProcessHandle.current().pid();
        Page page = administrator(Look.DESKTOP);
        page.locator(".nav a[href$='/organisation/list']").click();
        EveryLook.check(page, "organisations");
        page.locator("a.primary[href$='/organisation/view']").click();
        fill(page, "code", "KEN-DIG");
        fill(page, "name", "Ministry of Information of Tanzania");
        page.locator("#edit\\:country").selectOption("TZA");
        page.locator("#edit\\:save").click();
        page.locator(".ui-message-error", new Page.LocatorOptions().setHasText("another organisation’s"))
                .waitFor();
        EveryLook.check(page, "organisation-new");
        fill(page, "code", code.toLowerCase(Locale.ROOT));
        fill(page, "french", "Ministère de l’information de Tanzanie");
        page.locator("#edit\\:parent_input").pressSequentially("COALITION");
        Locator offered = page.locator("#edit\\:parent_panel .ui-autocomplete-item");
        offered.first().waitFor();
        offered.first().click();
        page.locator("#edit\\:save").click();
        page.waitForURL("**/organisation/view?code=" + code);
        page.locator("[data-told=ok]", new Page.LocatorOptions().setHasText("is added"))
                .waitFor();
        assertThat(page.locator("#edit\\:parent_input").inputValue()).contains("Coalition");
        EveryLook.check(page, "organisation");

        fill(page, "name", "Ministry of ICT of Tanzania");
        page.locator("#edit\\:save").click();
        page.locator("[data-told=ok]", new Page.LocatorOptions().setHasText("is saved"))
                .waitFor();
        page.navigate("/organisation/list?text=" + code);
        assertThat(page.locator("#list\\:table tbody tr").innerText())
                .contains("Ministry of ICT of Tanzania", code, "Tanzania", "Coalition");
        assertThat(new Database(SERVER)
                        .texts("select action from cohortium.audit_event where subject_id = '" + code
                                + "' order by id"))
                .containsExactly("organisation.added", "organisation.changed");
    }

    @Test
    void thePagesReadInArabic() {
        Page page = administrator(Look.ARABIC);
        for (String address : new String[] {"/organisation/list?country=JOR", "/organisation/view?code=JOR-DIG"}) {
            page.navigate(address);
            EveryLook.check(page, "arabic" + address.replaceAll("[^a-z]+", "-"));
            assertThat(EveryLook.latin(page)).as(address).allMatch(text -> text.contains("Ingrid"));
        }
    }

    @Test
    void theApiAddsListsChangesAndSaysWhichRuleSaidNo() {
        Visitor admin = Visitor.signedIn(SERVER, "admin");
        String token = admin.token();
        String code = "API-" + System.nanoTime();
        JsonObjectBuilder wanted = Json.createObjectBuilder()
                .add("code", code)
                .add("kind", "MINISTRY")
                .add("name", "Ministry for Tests")
                .add("names", Json.createObjectBuilder().add("fr", "Ministère des essais"))
                .add("country", "SEN");
        HttpResponse<String> added = send(admin, token, "POST", "/organisations", wanted);
        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.headers().firstValue("Location")).contains("/api/v1/organisations/" + code);
        assertThat(rule(send(admin, token, "POST", "/organisations", organisation(code, "AGENCY"))))
                .isEqualTo("organisation.code.taken");
        assertThat(rule(send(admin, token, "POST", "/organisations", organisation("no code", "AGENCY"))))
                .isEqualTo("organisation.code.wrong");
        send(
                admin,
                token,
                "POST",
                "/organisations",
                organisation(code + "-B", "AGENCY").add("parent", code));
        assertThat(rule(patch(admin, token, code, "parent", code + "-B"))).isEqualTo("organisation.parent.below");
        assertThat(rule(patch(admin, token, code, "parent", "NOBODY-AT-ALL"))).isEqualTo("organisation.parent.unknown");
        assertThat(rule(patch(admin, token, code, "country", "XXX"))).isEqualTo("organisation.country.unknown");
        assertThat(rule(patch(admin, token, "DON-NORDIC", "kind", "MINISTRY"))).isEqualTo("organisation.kind.used");
        JsonObject changed = json(patch(admin, token, code, "name", "Ministry of Trials"));
        assertThat(changed.getString("name")).isEqualTo("Ministry of Trials");
        assertThat(changed.getJsonObject("names").getString("fr")).isEqualTo("Ministère des essais");
        assertThat(changed.getString("country")).isEqualTo("SEN");
        JsonObject listed =
                json(send(admin, token, "GET", "/organisations?country=SEN&kind=MINISTRY&text=" + code, null));
        assertThat(listed.getJsonArray("items")).hasSize(1);
        assertThat(send(admin, token, "GET", "/organisations/NOBODY-AT-ALL", null)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isClosedToAllButAdministrators() {
        for (String username : new String[] {"auditor", "coordinator.ken", "donor.one"}) {
            Visitor visitor = Visitor.signedIn(SERVER, username);
            assertThat(visitor.get("/api/v1/organisations").statusCode())
                    .as(username)
                    .isEqualTo(403);
            assertThat(visitor.get("/organisation/list").statusCode())
                    .as(username)
                    .isEqualTo(403);
            assertThat(visitor.get("/organisation/view").statusCode())
                    .as(username)
                    .isEqualTo(403);
        }
    }

    private static void fill(Page page, String field, String text) {
        page.locator("#edit\\:" + field).fill(text);
    }

    private Page administrator(Look look) {
        Page page = browsing.visit(look);
        SignInPage.signIn(page, "admin");
        return page;
    }

    private static JsonObjectBuilder organisation(String code, String kind) {
        return Json.createObjectBuilder().add("code", code).add("kind", kind).add("name", "Another for Tests");
    }

    private static HttpResponse<String> patch(Visitor admin, String token, String code, String field, String value) {
        return send(
                admin,
                token,
                "PATCH",
                "/organisations/" + code,
                Json.createObjectBuilder().add(field, value));
    }

    private static HttpResponse<String> send(
            Visitor admin, String token, String verb, String path, @Nullable JsonObjectBuilder body) {
        var request = admin.request("/api/v1" + path).header("Authorization", "Bearer " + token);
        return admin.send(
                body == null
                        ? request.method(verb, BodyPublishers.noBody())
                        : request.header("Content-Type", "application/json")
                                .method(
                                        verb,
                                        BodyPublishers.ofString(body.build().toString())));
    }

    private static String rule(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json(answer).getString("detail")).isNotBlank().doesNotContain("⟨");
        return json(answer).getString("rule");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
