package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Looking after accounts through the API. */
class AccountsApiE2E {
    private static final TestServer SERVER = TestServer.shared();

    private final Visitor admin = Visitor.signedIn(SERVER, "admin");
    private final String token = admin.token();

    @Test
    void addsListsChangesAndLocks() {
        String username = "api." + System.nanoTime();
        HttpResponse<String> added = send("POST", "/accounts", account(username, role("COORDINATOR", "SEN-DIG")));
        assertThat(added.statusCode()).isEqualTo(201);
        String address = added.headers().firstValue("Location").orElseThrow();
        assertThat(address).isEqualTo("/api/v1/accounts/" + username);
        String once = json(added).getString("password");
        assertThat(newToken(username, once).statusCode()).isEqualTo(403);

        JsonObject listed = json(send("GET", "/accounts?role=COORDINATOR&text=" + username, null));
        assertThat(listed.getJsonArray("items")).hasSize(1);
        JsonObject shown = json(send("GET", "/accounts/" + username, null));
        assertThat(shown.getString("state")).isEqualTo("FIRST_SIGN_IN");
        assertThat(shown.getJsonArray("roles").getJsonObject(0).getString("organisation"))
                .isEqualTo("SEN-DIG");

        JsonObjectBuilder change =
                Json.createObjectBuilder().add("displayName", "Renamed").add("locked", true);
        JsonObject changed = json(send("PATCH", "/accounts/" + username, change));
        assertThat(changed.getString("displayName")).isEqualTo("Renamed");
        assertThat(changed.getString("state")).isEqualTo("LOCKED");
        assertThat(newToken(username, once).statusCode()).isEqualTo(401);
        send("PATCH", "/accounts/" + username, Json.createObjectBuilder().add("locked", false));
        assertThat(send("POST", "/accounts/" + username + "/roles", role("AUDITOR", null))
                        .statusCode())
                .isEqualTo(204);
        assertThat(send("DELETE", "/accounts/" + username + "/roles/COORDINATOR?organisation=SEN-DIG", null)
                        .statusCode())
                .isEqualTo(204);
        String next =
                json(send("POST", "/accounts/" + username + "/password", null)).getString("password");
        assertThat(newToken(username, once).statusCode()).isEqualTo(401);
        assertThat(newToken(username, next).statusCode()).isEqualTo(403);
    }

    @Test
    void letsSomebodyWithAOneTimePasswordChooseTheirOwnWithoutAPage() {
        String own = "six lanterns in the harbour";
        String username = "first." + System.nanoTime();
        String once = json(send("POST", "/accounts", account(username, role("COORDINATOR", "SEN-DIG"))))
                .getString("password");
        assertThat(newToken(username, once).body()).contains("/api/v1/account/first-password");
        assertThat(first(username, "guessed", own).statusCode()).isEqualTo(401);
        assertThat(first(username, "guessed", own).body())
                .isEqualTo(first("nobody.at.all", "guessed", own).body());
        assertRule(first(username, once, "short"), 422, "account.password.tooShort");
        assertRule(first(username, once, once), 422, "account.password.same");
        assertThat(first(username, once, null).statusCode()).isEqualTo(400);
        assertThat(newToken(username, once).statusCode()).isEqualTo(403);

        assertThat(first(username, once, own).statusCode()).isEqualTo(204);
        assertThat(newToken(username, own).statusCode()).isEqualTo(200);
        assertThat(first(username, once, "another lantern again").statusCode()).isEqualTo(401);
        assertRule(first(username, own, "another lantern again"), 422, "account.password.notOnce");
        assertThat(json(send("GET", "/accounts/" + username, null)).getString("state"))
                .isEqualTo("OPEN");
    }

    @Test
    void turnsGuessingAOneTimePasswordAway() {
        String username = "guessed." + System.nanoTime();
        String once = json(send("POST", "/accounts", account(username, null))).getString("password");
        for (int tries = 1; tries <= 5; tries++) {
            assertThat(first(username, "guess " + tries, "six lanterns in the harbour")
                            .statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> turned = first(username, once, "six lanterns in the harbour");
        assertThat(turned.statusCode()).isEqualTo(429);
        assertThat(turned.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void endsTokensForGoodWhenSomebodyIsLocked() {
        String username = GivenAccount.of(SERVER, "COORDINATOR", "KEN-DIG");
        Visitor program = Visitor.signedIn(SERVER, username);
        String theirs = program.token();
        send("PATCH", "/accounts/" + username, Json.createObjectBuilder().add("locked", true));
        send("PATCH", "/accounts/" + username, Json.createObjectBuilder().add("locked", false));
        assertThat(program.send(program.request("/api/v1/account").header("Authorization", "Bearer " + theirs))
                        .statusCode())
                .isEqualTo(401);
        assertThat(program.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void saysWhichRuleSaidNo() {
        String free = "free." + System.nanoTime();
        refused("POST", "/accounts", account("coordinator.ken", null), "accounts.username.taken");
        refused("POST", "/accounts", account("Not A Name", null), "accounts.username.wrong");
        refused("POST", "/accounts", account(free, role("DONOR", null)), "accounts.role.organisationMissing");
        refused("POST", "/accounts", account(free, role("DONOR", "KEN-DIG")), "accounts.role.organisationUnfit");
        refused("POST", "/accounts", account(free, role("DONOR", "NOBODY-AT-ALL")), "accounts.organisation.unknown");
        refused("POST", "/accounts", account(free, role("PARTICIPANT", null)), "accounts.person.missing");
        refused("PATCH", "/accounts/admin", Json.createObjectBuilder().add("locked", true), "accounts.lock.yourself");
        refused("DELETE", "/accounts/admin/roles/ADMIN", null, "accounts.lastAdministrator");
        refused("POST", "/accounts/admin/password", null, "accounts.password.yourself");
        refused("POST", "/accounts/auditor/password", null, "account.password.demo");
        assertThat(send("GET", "/accounts/" + free, null).statusCode()).isEqualTo(404);
        assertThat(send("PATCH", "/accounts/auditor", Json.createObjectBuilder().add("timeZone", "Mars/Olympus"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void isClosedToAllButAdministrators() {
        for (String username : new String[] {"auditor", "coordinator.ken", "donor.one", "participant.ken"}) {
            Visitor visitor = Visitor.signedIn(SERVER, username);
            assertThat(visitor.get("/api/v1/accounts").statusCode())
                    .as(username)
                    .isEqualTo(403);
            assertThat(visitor.get("/identity/accounts").statusCode())
                    .as(username)
                    .isEqualTo(403);
        }
    }

    private void refused(String verb, String path, @Nullable JsonObjectBuilder body, String rule) {
        assertRule(send(verb, path, body), 422, rule);
    }

    private static void assertRule(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(status);
        assertThat(json(answer).getString("rule")).isEqualTo(rule);
        assertThat(json(answer).getString("detail")).isNotBlank().doesNotContain("⟨");
    }

    private static JsonObjectBuilder account(String username, @Nullable JsonObjectBuilder role) {
        JsonObjectBuilder account = Json.createObjectBuilder()
                .add("username", username)
                .add("displayName", "Api Somebody")
                .add("timeZone", "Africa/Dakar");
        return role == null
                ? account
                : account.add("roles", Json.createArrayBuilder().add(role));
    }

    private static JsonObjectBuilder role(String role, @Nullable String organisation) {
        JsonObjectBuilder asked = Json.createObjectBuilder().add("role", role);
        return organisation == null ? asked : asked.add("organisation", organisation);
    }

    private HttpResponse<String> send(String verb, String path, @Nullable JsonObjectBuilder body) {
        HttpRequest.Builder request = admin.request("/api/v1" + path).header("Authorization", "Bearer " + token);
        return admin.send(
                body == null
                        ? request.method(verb, BodyPublishers.noBody())
                        : request.header("Content-Type", "application/json")
                                .method(
                                        verb,
                                        BodyPublishers.ofString(body.build().toString())));
    }

    private static HttpResponse<String> newToken(String username, String password) {
        return anybody(
                "/api/v1/tokens",
                Json.createObjectBuilder().add("username", username).add("password", password));
    }

    private static HttpResponse<String> first(String username, String once, @Nullable String next) {
        JsonObjectBuilder asked =
                Json.createObjectBuilder().add("username", username).add("current", once);
        return anybody("/api/v1/account/first-password", next == null ? asked : asked.add("new", next));
    }

    private static HttpResponse<String> anybody(String path, JsonObjectBuilder asked) {
        Visitor anybody = Visitor.anonymous(SERVER);
        String body = asked.build().toString();
        return anybody.send(
                anybody.request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
