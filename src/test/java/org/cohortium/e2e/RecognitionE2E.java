package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cohortium.e2e.page.AnyPage;
import org.cohortium.e2e.page.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Others recognise certificates of a curriculum, and the public check says so, apart from what is signed. */
class RecognitionE2E {
    private static final int CREATED = 201;
    private static final int FORBIDDEN = 403;
    private static final int REFUSED = 422;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Test
    void thePublicCheckSaysWhoRecognisesACertificate() {
        String[] valid = database.texts("""
                select x.check_code || ' ' || (x.claims -> 'curriculum' ->> 'code') from cohortium.certificate_claims x
                join cohortium.certificate c on c.id = x.certificate_id
                where c.state = 'VALID' and c.valid_until > now() + interval '1 year'
                  and not exists (select from cohortium.certificate_ending e where e.certificate_id = c.id) order by c.id limit 1""").get(0).split(" ");
        Page page = browsing.visit(Look.PHONE);
        SignInPage.signIn(page, "admin");
        page.locator("a[href*='/certification/recognition']").click();
        page.locator("select[name=curriculum]").selectOption(valid[1]);
        page.locator("input[name=from]").fill(today.minusDays(1).toString());
        page.locator("#new\\:go").click();
        page.getByText("Say what of theirs certificates are equivalent to.").waitFor();
        page.getByLabel("Equivalent to").fill("Module 7 of the civil service diploma");
        page.locator("#new\\:go").click();
        page.getByText("The agreement is recorded.").waitFor();
        EveryLook.check(page, "recognition");
        Page anybody = browsing.visit(Look.PHONE);
        anybody.navigate("/c/" + valid[0]);
        assertThat(AnyPage.text(anybody))
                .contains("Recognised by others as", "Module 7 of the civil service diploma", "no part of the signed");
        EveryLook.check(anybody, "check-recognised");
        throughTheInterface(valid[1]);
        anybody.navigate("/c/" + valid[0]);
        assertThat(AnyPage.text(anybody)).doesNotContain("Recognised by others as");
    }

    private void throughTheInterface(String curriculum) {
        String path = "/api/v1/recognition-agreements";
        Coordinator admin = Coordinator.signedIn(server, "admin");
        JsonObject again = Json.createObjectBuilder()
                .add("body", "RB-EAST")
                .add("curriculum", curriculum)
                .add("equivalent", "Another module")
                .add("startsOn", today.plusDays(30).toString())
                .build();
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .post(path, again)
                        .statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(Coordinator.signedIn(server, "auditor").get(path).statusCode())
                .isEqualTo(FORBIDDEN);
        assertThat(refused(admin.post(path, again))).contains("holds then already");
        String id = database.texts("select max(id) from cohortium.recognition_agreement")
                .get(0);
        JsonObject last = Json.createObjectBuilder()
                .add("lastDay", today.minusDays(1).toString())
                .build();
        assertThat(refused(admin.post(
                        path + "/" + id + "/end",
                        Json.createObjectBuilder(last)
                                .add("lastDay", today.minusDays(9).toString())
                                .build())))
                .contains("cannot end before");
        assertThat(admin.post(path + "/" + id + "/end", last).statusCode()).isEqualTo(204);
        assertThat(refused(admin.post(path + "/" + id + "/end", last))).contains("has a last day already");
        assertThat(admin.post(path, again).statusCode()).isEqualTo(CREATED);
    }

    private static String refused(HttpResponse<byte[]> answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).as(text).isEqualTo(REFUSED);
        return text;
    }
}
