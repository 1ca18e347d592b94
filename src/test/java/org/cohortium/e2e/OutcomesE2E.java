package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people propose and confirm outcomes through the API, in cohorts that nobody else's test decides in. */
class OutcomesE2E {
    private static final int MANY = 20;

    private final TestServer server = TestServer.shared();
    private final Database database = new Database(server);
    private final Coordinator proposer = Coordinator.signedIn(server, "admin");

    @AfterEach
    void lockAdministrators() {
        GivenAccount.lockAdministrators(server);
    }

    @ParameterizedTest
    @CsvSource({"SEN-2026-04, coordinator.sen", "JOR-2026-03, coordinator.jor"})
    void fortyOutcomesAreProposedAndConfirmedByTwo(String cohort, String coordinator) {
        Coordinator confirmer = Coordinator.signedIn(server, coordinator);
        List<Long> enrolments = seated(cohort);
        assertThat(enrolments).hasSizeGreaterThanOrEqualTo(MANY);
        long departing = enrolments.get(0);
        List<Long> outcomes = new ArrayList<>();
        for (long enrolment : enrolments.subList(0, MANY)) {
            JsonObject standing = read(proposer, "/api/v1/enrolments/" + enrolment + "/standing");
            assertThat(standing.getString("ruling")).isIn("INCOMPLETE", "FAIL", "PASS", "DISTINCTION");
            assertThat(standing.getJsonArray("reasons")).isNotEmpty();
            outcomes.add(enrolment == departing ? proposeDeparting(enrolment) : propose(enrolment, standing));
        }
        assertRule(decide(proposer, outcomes.get(1), "CONFIRM", null), "outcome.ownProposal");
        assertThat(decide(Coordinator.signedIn(server, "coordinator.ken"), outcomes.get(1), "CONFIRM", null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(decide(Coordinator.signedIn(server, "facilitator.ken"), outcomes.get(1), "CONFIRM", null)
                        .statusCode())
                .isEqualTo(403);
        returnAndProposeAgain(confirmer, outcomes.get(2), enrolments.get(2));
        assertRule(decide(confirmer, outcomes.get(0), "CONFIRM", null), "outcome.sessionsToCome");
        database.change("""
                update cohortium.session set starts_at = starts_at - interval '1 year' where starts_at > now()
                and cohort_id = (select id from cohortium.cohort where code = '%s')""".formatted(cohort));
        for (long outcome : outcomes) {
            HttpResponse<byte[]> answer = decide(confirmer, outcome, "CONFIRM", null);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Coordinator.json(answer).getString("state")).isEqualTo("CONFIRMED");
        }
        assertRule(decide(confirmer, outcomes.get(0), "CONFIRM", null), "outcome.notWaiting");
        assertThat(texts("select state from enrolment where id = " + departing)).containsExactly("COMPLETED");
        assertTrail(departing);
    }

    @Test
    void onlyWhatWasSeenIsConfirmedAndNothingAgainstTheRuleWithoutAReason() {
        Coordinator confirmer = Coordinator.signedIn(server, GivenAccount.of(server, "ADMIN", null));
        List<Long> enrolments = seated("KGZ-2026-01");
        long enrolment = enrolments.get(0);
        JsonObject first = Coordinator.json(propose(enrolment, "PASS", "Taught two of the sessions herself"));
        long outcome = first.getJsonNumber("id").longValue();
        JsonObject second = Coordinator.json(propose(enrolment, "FAIL", "Copied the brief"));

        assertRule(decideSeen(confirmer, outcome, first.getString("proposedAt")), "outcome.changedSince");
        assertThat(read(proposer, "/api/v1/enrolments/" + enrolment + "/standing")
                        .getJsonObject("outcome")
                        .getString("state"))
                .isEqualTo("PROPOSED");
        assertThat(decideSeen(confirmer, outcome, second.getString("proposedAt"))
                        .statusCode())
                .isEqualTo(200);

        JsonObject confirmed = read(proposer, "/api/v1/enrolments/" + enrolment + "/standing");
        database.change("update cohortium.outcome set departs_from_rule = false, decision = '%s' where id = %d"
                .formatted(confirmed.getString("ruling").equals("FAIL") ? "PASS" : "FAIL", outcome));
        assertThat(Visitor.signedIn(server, "admin")
                        .get("/certification/outcomes?cohort=KGZ-2026-01")
                        .body())
                .contains("What it rests on was changed since");
        database.change("update cohortium.outcome set decision = 'FAIL' where id = " + outcome);

        long other = enrolments.get(1);
        JsonObject standing = read(proposer, "/api/v1/enrolments/" + other + "/standing");
        long asRuled = propose(other, standing);
        String now = standing.getString("ruling").equals("FAIL") ? "PASS" : "FAIL";
        database.change("update cohortium.outcome set decision = '%s' where id = %d".formatted(now, asRuled));
        assertRule(decide(confirmer, asRuled, "CONFIRM", null), "outcome.departsNow");

        JsonObject past = Json.createObjectBuilder()
                .add("decision", "deferred")
                .add("deferredUntil", "2020-01-01")
                .build();
        assertRule(
                proposer.post("/api/v1/enrolments/" + enrolments.get(2) + "/outcome", past),
                "outcome.deferredUntilPast");
    }

    @Test
    void twoFirstProposalsAtOnceAreBothAnswered() {
        long enrolment = seated("KGZ-2026-01").get(5);
        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(each -> propose(enrolment, "FAIL", "Copied the brief").statusCode())
                .toList();

        assertThat(answers).isSubsetOf(200, 409).contains(200);
    }

    @Test
    void proposingAndConfirmingAtOnceAreBothAnswered() {
        long enrolment = seated("KGZ-2026-01").get(6);
        Coordinator confirmer = Coordinator.signedIn(server, GivenAccount.of(server, "ADMIN", null));
        JsonObject first = Coordinator.json(propose(enrolment, "FAIL", "Copied the brief"));
        List<Integer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(each -> (each % 2 == 0
                                ? propose(enrolment, "FAIL", "Copied the brief, page " + each)
                                : decide(confirmer, first.getJsonNumber("id").longValue(), "CONFIRM", null))
                        .statusCode())
                .toList();

        assertThat(answers).isSubsetOf(200, 422).contains(200);
    }

    private static HttpResponse<byte[]> decideSeen(Coordinator who, long outcome, String proposedAt) {
        return who.post(
                "/api/v1/outcomes/" + outcome + "/confirmation",
                Json.createObjectBuilder()
                        .add("decision", "CONFIRM")
                        .add("proposedAt", proposedAt)
                        .build());
    }

    private long proposeDeparting(long enrolment) {
        assertRule(propose(enrolment, "PASS", null), "outcome.reasonMissing");
        HttpResponse<byte[]> answer = propose(enrolment, "PASS", "Taught two of the sessions herself");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Coordinator.json(answer).getBoolean("departsFromRule")).isTrue();
        return Coordinator.json(answer).getJsonNumber("id").longValue();
    }

    private long propose(long enrolment, JsonObject standing) {
        HttpResponse<byte[]> answer = propose(enrolment, standing.getString("ruling"), null);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Coordinator.json(answer).getJsonNumber("id").longValue();
    }

    private void returnAndProposeAgain(Coordinator confirmer, long outcome, long enrolment) {
        assertRule(decide(confirmer, outcome, "RETURN", null), "outcome.noteMissing");
        HttpResponse<byte[]> returned = decide(confirmer, outcome, "RETURN", "Look at the second session again");
        assertThat(Coordinator.json(returned).getString("state")).isEqualTo("RETURNED");
        JsonObject standing = read(proposer, "/api/v1/enrolments/" + enrolment + "/standing");
        assertThat(standing.getJsonObject("outcome").getString("note")).isEqualTo("Look at the second session again");
        propose(enrolment, standing);
    }

    /** Each step stands in the trail with the facts at that moment. */
    private void assertTrail(long enrolment) {
        List<String> steps = texts("""
                select action || ' ' || (details ->> 'ruling') || ' ' || (details ->> 'decision') || ' '
                       || ((details ->> 'expectedMinutes')::int > 0)
                from audit_event where subject_type = 'enrolment' and subject_id = '%d' and action like 'outcome.%%'
                order by id""".formatted(enrolment));
        assertThat(steps).hasSize(2);
        assertThat(steps.get(0)).startsWith("outcome.proposed ").endsWith(" PASS true");
        assertThat(steps.get(1)).startsWith("outcome.confirmed ").endsWith(" PASS true");
    }

    private HttpResponse<byte[]> propose(long enrolment, String decision, String reason) {
        return proposer.post("/api/v1/enrolments/" + enrolment + "/outcome", body(decision, reason));
    }

    private static HttpResponse<byte[]> decide(Coordinator who, long outcome, String decision, String reason) {
        return who.post("/api/v1/outcomes/" + outcome + "/confirmation", body(decision, reason));
    }

    private static JsonObject body(String decision, String reason) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("decision", decision);
        return (reason == null ? body : body.add("reason", reason)).build();
    }

    private static void assertRule(HttpResponse<byte[]> answer, String rule) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Coordinator.json(answer).toString()).contains(rule);
    }

    private List<Long> seated(String cohort) {
        JsonArray items = read(
                        proposer, "/api/v1/cohorts/" + cohort + "/enrolments?state=ENROLLED,ACTIVE,COMPLETED&limit=200")
                .getJsonArray("items");
        return items.getValuesAs(JsonObject.class).stream()
                .map(each -> each.getJsonNumber("id").longValue())
                .toList();
    }

    private static JsonObject read(Coordinator who, String path) {
        HttpResponse<byte[]> answer = who.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Coordinator.json(answer);
    }

    private List<String> texts(String sql) {
        return List.copyOf(database.texts(sql));
    }
}
