package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.cohortium.demo.DemoData;
import org.junit.jupiter.api.Test;

/** One's own account through the API. */
class AccountApiE2E {
    private static final String NEXT = "four rivers to the sea";
    private static final TestServer SERVER = TestServer.shared();

    @Test
    void tellsWhoOneIs() {
        String username = GivenAccount.of(SERVER, "COORDINATOR", "KEN-DIG");
        Visitor visitor = Visitor.signedIn(SERVER, username);
        JsonObject account = json(visitor.get("/api/v1/account"));
        assertThat(account.getString("username")).isEqualTo(username);
        assertThat(account.getString("timeZone")).isEqualTo("Africa/Nairobi");
        JsonObject role = account.getJsonArray("roles").getJsonObject(0);
        assertThat(role.getString("role")).isEqualTo("COORDINATOR");
        assertThat(role.getString("organisation")).isEqualTo("KEN-DIG");
        assertThat(role.getString("organisationName")).startsWith("Ministry of Information");
    }

    @Test
    void changesThePasswordAndEndsTheTokenItCameWith() {
        Visitor visitor = Visitor.signedIn(SERVER, GivenAccount.of(SERVER, "COORDINATOR", "KEN-DIG"));
        String token = visitor.token();
        assertThat(change(visitor, token, DemoData.PASSWORD, NEXT).statusCode()).isEqualTo(204);
        assertThat(change(visitor, token, NEXT, DemoData.PASSWORD).statusCode()).isEqualTo(401);
        assertThat(visitor.get("/account").statusCode())
                .as("the page's session")
                .isEqualTo(302);
    }

    @Test
    void saysWhichRuleSaidNo() {
        Visitor visitor = Visitor.signedIn(SERVER, GivenAccount.of(SERVER, "COORDINATOR", "KEN-DIG"));
        String token = visitor.token();
        assertRefused(change(visitor, token, "wrong", NEXT), "account.password.wrong");
        assertRefused(change(visitor, token, DemoData.PASSWORD, "short"), "account.password.tooShort");
        assertRefused(change(visitor, token, DemoData.PASSWORD, "qwerty123456"), "account.password.common");
        HttpResponse<String> without = put(
                visitor, token, Json.createObjectBuilder().add("current", "x").build());
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(json(without).getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("new");
    }

    @Test
    void turnsGuessingAwayWhoeverIsSignedIn() {
        Visitor visitor = Visitor.signedIn(SERVER, GivenAccount.of(SERVER, "COORDINATOR", "KEN-DIG"));
        String token = visitor.token();
        for (int tries = 1; tries <= 5; tries++) {
            assertThat(change(visitor, token, "guess " + tries, NEXT).statusCode())
                    .isEqualTo(422);
        }
        HttpResponse<String> turned = change(visitor, token, DemoData.PASSWORD, NEXT);
        assertThat(turned.statusCode()).isEqualTo(429);
        assertThat(turned.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void leavesADemoAccountAsItIsDocumented() {
        Visitor visitor = Visitor.signedIn(SERVER, "auditor");
        String token = visitor.token();
        assertRefused(change(visitor, token, DemoData.PASSWORD, NEXT), "account.password.demo");
        assertThat(visitor.token()).isNotBlank();
    }

    private static HttpResponse<String> change(Visitor visitor, String token, String now, String next) {
        return put(
                visitor,
                token,
                Json.createObjectBuilder().add("current", now).add("new", next).build());
    }

    private static HttpResponse<String> put(Visitor visitor, String token, JsonObject body) {
        return visitor.send(visitor.request("/api/v1/account/password")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .PUT(BodyPublishers.ofString(body.toString())));
    }

    private static void assertRefused(HttpResponse<String> answer, String rule) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(json(answer).getString("rule")).isEqualTo(rule);
        assertThat(json(answer).getString("detail")).isNotBlank().doesNotContain("⟨");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
