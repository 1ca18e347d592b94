package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.cohortium.demo.DemoData;
import org.junit.jupiter.api.Test;

/** What holds for every address of the API. */
class ApiE2E {
    private static final String JSON = "application/json";

    private final Visitor nobody = Visitor.anonymous(TestServer.shared());

    @Test
    void saysThatItIsReadyWithoutASignIn() {
        HttpResponse<String> answer = nobody.get("/api/v1/status");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).getString("state")).isEqualTo("ready");
        assertThat(json(answer).getString("version")).isNotBlank();
    }

    @Test
    void describesItself() {
        HttpResponse<String> answer = nobody.get("/api/v1/openapi.json");
        assertThat(json(answer).getString("openapi")).startsWith("3.1");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(nobody.send(nobody.request("/api/v1/openapi.json").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void givesATokenThatEndsWhenTakenBack() {
        HttpResponse<String> answer = askForToken("coordinator.ken", DemoData.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Instant.parse(json(answer).getString("expiresAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofHours(11)), Instant.now().plus(Duration.ofHours(13)));
        HttpRequest.Builder takeBack = nobody.request("/api/v1/tokens/current")
                .header("Authorization", "Bearer " + json(answer).getString("token"))
                .DELETE();
        assertThat(nobody.send(takeBack).statusCode()).isEqualTo(204);
        assertProblem(nobody.send(takeBack), 401);
    }

    @Test
    void asksToSignInWithoutTheBrowsersDialog() {
        HttpResponse<String> answer =
                nobody.send(nobody.request("/api/v1/tokens/current").DELETE());
        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
    }

    @Test
    void saysTheSameForAWrongPasswordAndForAnUnknownAccount() {
        HttpResponse<String> wrong = askForToken("coordinator.sen", "wrong");
        assertProblem(wrong, 401);
        assertThat(askForToken("nobody.at.all", "wrong").body()).isEqualTo(wrong.body());
    }

    @Test
    void takesNoStrangeTokenForAnybody() {
        assertProblem(
                nobody.send(nobody.request("/api/v1/tokens/current")
                        .header("Authorization", "Bearer made-up")
                        .DELETE()),
                401);
    }

    @Test
    void tellsEveryProblemInOneForm() {
        assertProblem(nobody.get("/api/v1/nothing"), 404);
        assertProblem(nobody.get("/api/v1/tokens"), 405);
        assertProblem(nobody.send(nobody.request("/api/v1/status").header("Accept", "text/csv")), 406);
        assertProblem(post("text/plain", "hello"), 415);
        assertProblem(post(JSON, "{\"username\":"), 400);
        assertProblem(post(JSON, "{\"username\":\"a\\u0000\",\"password\":\"what no text can hold\"}"), 400);
        assertProblem(post(JSON, "{\"username\":\"" + "x".repeat(1 << 20) + "\"}"), 413);
    }

    @Test
    void namesTheFieldsThatAreNotRight() {
        HttpResponse<String> answer = post(JSON, "{\"username\":\"somebody\"}");
        assertProblem(answer, 400);
        assertThat(json(answer).getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("password");
    }

    @Test
    void tellsProblemsInTheLanguageAskedFor() {
        HttpRequest.Builder french = HttpRequest.newBuilder(TestServer.shared().url("/api/v1/nothing"))
                .header("Accept-Language", "fr-SN,fr;q=0.9");
        assertThat(json(nobody.send(french)).getString("title")).isEqualTo("Introuvable");
    }

    @Test
    void isKeptByNobodyAndReadByNoOtherSite() {
        HttpResponse<String> answer =
                nobody.send(nobody.request("/api/v1/status").header("Origin", "https://elsewhere.example"));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    }

    private HttpResponse<String> askForToken(String username, String password) {
        return post(
                JSON,
                Json.createObjectBuilder()
                        .add("username", username)
                        .add("password", password)
                        .build()
                        .toString());
    }

    private HttpResponse<String> post(String type, String body) {
        return nobody.send(
                nobody.request("/api/v1/tokens").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonObject problem = json(answer);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank();
        assertThat(problem.getString("instance"))
                .isEqualTo(answer.request().uri().getPath());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
