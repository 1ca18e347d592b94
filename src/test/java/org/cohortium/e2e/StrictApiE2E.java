package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API does what it was asked, or says which field it cannot read; it guesses nothing. */
class StrictApiE2E {
    private final Coordinator coordinator = Coordinator.signedIn(TestServer.shared(), "coordinator.ken");

    @ParameterizedTest
    @ValueSource(strings = {"1605.9", "18446744073709553221", "\"1605\"", "true"})
    void decidesOnNobodyElse(String id) {
        Database database = new Database(TestServer.shared());
        String states = "select id || state from cohortium.enrolment order by id";
        List<String> before = database.texts(states);

        HttpResponse<byte[]> answer =
                post("/api/v1/enrolments/decisions", "{'ids': [" + id + "], 'decision': 'REJECT', 'reason': 'No'}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(field(answer)).isEqualTo("ids[0]");
        assertThat(database.texts(states)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            {'report': 'ministry-progress', 'from': '-999999999-01-01', 'to': '2026-09-30'}                      | from
            {'report': 'ministry-progress', 'from': '2026-07-01', 'to': '2026-09-30', 'recipients': []}          | recipients
            {'report': 'ministry-progress', 'from': '2026-07-01', 'to': '2026-09-30', 'recipients': 'KEN-DIG'}   | recipients
            {'report': 'ministry-progress', 'from': '2026-07-01', 'to': '2026-09-30', 'recipients': ['a', ' ']}  | recipients[1]
            {'report': 'ministry-progress', 'from': '2026-07-01', 'to': '2026-09-30', 'recipient': ['KEN-DIG']}  | recipient
            {'report': 'ministry-progress', 'from': '2026-07-01', 'to': '2026-09-30'                             | body
            null                                                                                                 | body
            """)
    void makesNoReportThatWasNotAskedFor(String body, String field) {
        HttpResponse<byte[]> answer = post("/api/v1/report-runs", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(field(answer)).isEqualTo(field);
    }

    @Test
    void takesNoReasonThatCannotBeKept() {
        HttpResponse<byte[]> answer =
                post("/api/v1/enrolments/decisions", "{'ids': [1], 'decision': 'REJECT', 'reason': 'n\\u0000'}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(field(answer)).isEqualTo("reason");
    }

    @Test
    void saysSinceWhenAnythingIsKnown() {
        HttpResponse<byte[]> answer = post(
                "/api/v1/report-runs",
                "{'report': 'ministry-progress', 'from': '2026-07-01', 'to': '2026-09-30', 'asOf': '1900-01-01T00:00:00Z'}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Coordinator.json(answer).getString("rule")).isEqualTo("reporting.asOfTooEarly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "yes", "TRUE", "maybe"})
    void takesNothingInWhenItIsNotSureThatItShould(String dryRun) {
        byte[] list = "Name,Email\n".getBytes(StandardCharsets.UTF_8);

        HttpResponse<byte[]> answer = coordinator.upload("/api/v1/nominations?dryRun=" + dryRun, "list.csv", list);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(field(answer)).isEqualTo("dryRun");
        assertThat(message(answer)).contains(dryRun, "neither true nor false");
    }

    @Test
    void readsAListOnlyWithColumnsThatItHas() {
        byte[] list = new MadeUpList(2, "unread.example.org", List.of("KEN-2026-06")).csvBytes();

        JsonObject refused = coordinator.awaitEnd(location("%7B%22fields%22:%7B%22ZZZ%22:%22name%22%7D%7D", list));
        assertThat(refused.getString("state")).isEqualTo("refused");
        assertThat(refused.toString()).contains("ZZZ", "A (Full name)");
        assertThat(coordinator
                        .upload("/api/v1/nominations?mapping=%7B%22name%22:%22A%22%7D", "list.csv", list)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void namesTheParameterThatCannotBeRead() {
        HttpResponse<byte[]> limit = coordinator.get("/api/v1/cohorts?limit=abc");
        assertThat(limit.statusCode()).isEqualTo(400);
        assertThat(field(limit)).isEqualTo("limit");
        assertThat(message(limit)).contains("abc");
        assertThat(coordinator.get("/api/v1/report-runs/not-an-id").statusCode())
                .isEqualTo(404);
    }

    private String location(String mapping, byte[] list) {
        HttpResponse<byte[]> answer =
                coordinator.upload("/api/v1/nominations?dryRun=true&mapping=" + mapping, "list.csv", list);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<byte[]> post(String path, String body) {
        return coordinator.postText(path, body.replace('\'', '"'));
    }

    private static String field(HttpResponse<byte[]> answer) {
        return error(answer).getString("field");
    }

    private static String message(HttpResponse<byte[]> answer) {
        return error(answer).getString("message");
    }

    private static JsonObject error(HttpResponse<byte[]> answer) {
        String body = new String(answer.body(), StandardCharsets.UTF_8);
        JsonObject problem = Json.createReader(new StringReader(body)).readObject();
        assertThat(problem.containsKey("errors")).as(body).isTrue();
        return problem.getJsonArray("errors").getJsonObject(0);
    }
}
