package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Planning and leading cohorts through the API: what rules allow, and whom. */
class ManagingCohortsE2E {
    private static final TestServer SERVER = TestServer.shared();
    private static final String NOBODYS = "/api/v1/cohorts/KEN-9999-99";
    private static final int SEATED = 3;
    private static final int SERIES = 6;

    private final GivenCohortPlan given = new GivenCohortPlan(SERVER);
    private final Coordinator kenya = Coordinator.signedIn(SERVER, "coordinator.ken");

    @Test
    void leadsACohortFromItsPlanToTeachingAndCancelsIt() {
        String path = planned();
        assertThat(become(path, "RUNNING", "")).isEqualTo(422);
        assertThat(become(path, "ENROLLING", "")).isEqualTo(200);
        assertRule(post(path + "/state", state("RUNNING", "")), "cohort.step.noSessions");

        addSeries(path);
        assertRule(post(path + "/state", state("RUNNING", "")), "cohort.step.nobodySeated");
        enrol(path);
        assertThat(become(path, "RUNNING", "")).isEqualTo(200);
        assertThat(states(path)).containsOnly("ENROLLED").hasSize(SEATED);

        assertRule(post(path + "/state", state("CANCELLED", " ")), "cohort.step.reasonMissing");
        JsonObject cancelled = Coordinator.json(post(path + "/state", state("CANCELLED", "The budget was cut")));
        assertThat(cancelled.getString("state")).isEqualTo("CANCELLED");
        assertThat(states(path)).containsOnly("WITHDRAWN");
        assertThat(sessions(path)).extracting(one -> one.getString("state")).containsOnly("CANCELLED");
        assertRule(post(path + "/state", state("PLANNED", "By mistake")), "cohort.step.tooFar");
        assertThat(given.text("select sys_why from cohort where code = '" + cancelled.getString("code") + "'"))
                .isEqualTo("The budget was cut");
        assertThat(given.text("select details ->> 'reason' from audit_event where action = 'cohort.cancelled'"
                        + " and subject_id = '" + cancelled.getString("code") + "'"))
                .isEqualTo("The budget was cut");
    }

    @Test
    void showsASeriesBeforeItIsAddedAndWarnsOfWhatIsOver() {
        String path = planned();
        HttpResponse<byte[]> preview = post(path + "/sessions?preview=true", series());
        assertThat(preview.statusCode()).isEqualTo(200);
        List<JsonObject> items = Coordinator.json(preview).getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items).hasSize(SERIES);
        assertThat(items.get(0).getJsonArray("warnings").toString()).contains("is over");
        assertThat(items.get(SERIES - 1).getString("startsAt"))
                .isEqualTo(given.startsOn().plusWeeks(SERIES - 1) + "T10:00");
        assertThat(sessions(path)).isEmpty();

        addSeries(path);
        JsonObject again = Coordinator.json(post(path + "/sessions?preview=true", series()));
        assertThat(again.getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonArray("warnings")
                        .toString())
                .contains("session 1 of this cohort");
    }

    @Test
    void movesAndCancelsASessionThatWasNotHeld() {
        String path = planned();
        addSeries(path);
        JsonObject last = sessions(path).get(SERIES - 1);
        String session = last.getString("href");
        JsonObject moved = Json.createObjectBuilder()
                .add("startsAt", given.endsOn() + "T14:30")
                .add("reason", "The room was taken")
                .build();
        JsonObject told = Coordinator.json(kenya.patch(session, moved));
        assertThat(told.getString("startsAt"))
                .startsWith(given.endsOn() + "T14:30")
                .endsWith("+03:00");
        assertThat(kenya.patch(session, withVersion(last.getInt("version"))).statusCode())
                .isEqualTo(409);
        assertRule(
                kenya.patch(
                        session,
                        Json.createObjectBuilder()
                                .add("startsAt", given.endsOn().plusDays(1) + "T10:00")
                                .build()),
                "session.outsideDates");
        JsonObject cancel = Json.createObjectBuilder().add("state", "CANCELLED").build();
        assertRule(kenya.patch(session, cancel), "session.reasonMissing");
        HttpResponse<byte[]> cancelled = kenya.patch(
                session,
                Json.createObjectBuilder(cancel)
                        .add("reason", "Nobody can come")
                        .build());
        assertThat(Coordinator.json(cancelled).getString("state")).isEqualTo("CANCELLED");
    }

    @Test
    void leavesASessionThatWasHeldWhereItIs() {
        String held = "/api/v1/sessions/" + given.session("KEN-2026-07", "HELD");
        assertRule(
                kenya.patch(held, Json.createObjectBuilder().add("minutes", 15).build()), "session.heldStays");
        JsonObject cancel = Json.createObjectBuilder()
                .add("state", "CANCELLED")
                .add("reason", "Marked by mistake")
                .build();
        assertRule(kenya.patch(held, cancel), "session.heldNotCancelled");
    }

    @Test
    void assessesAndClosesOnlyWhatIsTaughtAndDecided() {
        assertRule(post("/api/v1/cohorts/KEN-2026-07/state", state("ASSESSING", "")), "cohort.step.sessionsAhead");
        assertRule(
                post("/api/v1/cohorts/KEN-2026-07/state", state("ENROLLING", "Too early")), "cohort.step.heldAlready");
        String closed = "/api/v1/cohorts/KEN-2025-01";
        assertRule(post(closed + "/state", state("ASSESSING", "")), "cohort.step.reasonMissing");
        assertThat(become(closed, "ASSESSING", "A mark was wrong")).isEqualTo(200);
        assertThat(become(closed, "CLOSED", "")).isEqualTo(200);
    }

    @Test
    void changesAPlanWithinWhatHasHappened() {
        String path = planned();
        JsonObject before = Coordinator.json(kenya.get(path));
        JsonObject larger = Coordinator.json(
                kenya.patch(path, Json.createObjectBuilder().add("capacity", 20).build()));
        assertThat(larger.getInt("capacity")).isEqualTo(20);
        JsonObject stale = Json.createObjectBuilder()
                .add("capacity", 30)
                .add("version", before.getInt("version"))
                .build();
        assertThat(kenya.patch(path, stale).statusCode()).isEqualTo(409);

        become(path, "ENROLLING", "");
        addSeries(path);
        enrol(path);
        assertRule(
                kenya.patch(
                        path,
                        Json.createObjectBuilder().add("capacity", SEATED - 1).build()),
                "cohort.plan.tooFewSeats");
        assertRule(
                kenya.patch(
                        path,
                        Json.createObjectBuilder()
                                .add("timeZone", "Africa/Kampala")
                                .build()),
                "cohort.plan.sessionsStay");
        JsonObject later = Json.createObjectBuilder()
                .add("startsOn", given.endsOn().minusDays(1).toString())
                .add("facilitators", Json.createArrayBuilder())
                .build();
        assertThat(kenya.patch(path, later).statusCode()).isEqualTo(200);
        assertThat(given.text("select min(joined_on)::text from enrolment e join cohort c on c.id = e.cohort_id"
                        + " where c.code = '" + before.getString("code") + "'"))
                .isNotNull();
    }

    @Test
    void letsNoOtherMinistryAndNoReaderNear() {
        String path = planned();
        addSeries(path);
        String session = sessions(path).get(0).getString("href");
        assertThat(answers("coordinator.sen", path, session)).containsOnly(404);
        for (String reader : List.of("auditor", "donor.one")) {
            assertThat(answers(reader, path, session)).as(reader).containsOnly(403);
        }
        Coordinator senegal = Coordinator.signedIn(SERVER, "coordinator.sen");
        assertRule(senegal.post("/api/v1/cohorts", given.of("KEN-DIG")), "cohort.plan.notHost");
        assertThat(senegal.get(path + "/sessions").statusCode()).isEqualTo(404);
        Coordinator auditor = Coordinator.signedIn(SERVER, "auditor");
        assertThat(auditor.post("/api/v1/cohorts", given.of("KEN-DIG")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void letsAFacilitatorPlanTheSessionsTheyTeachAndNothingElse() {
        Coordinator facilitator = Coordinator.signedIn(SERVER, "facilitator.ken");
        String path = planned();
        assertThat(facilitator.post(path + "/sessions", series()).statusCode()).isEqualTo(201);
        assertThat(facilitator.post(path + "/state", state("ENROLLING", "")).statusCode())
                .isEqualTo(403);
        assertThat(facilitator
                        .patch(
                                path,
                                Json.createObjectBuilder().add("capacity", 5).build())
                        .statusCode())
                .isEqualTo(403);
        kenya.patch(
                path,
                Json.createObjectBuilder()
                        .add("facilitators", Json.createArrayBuilder())
                        .build());
        assertThat(facilitator.post(path + "/sessions", series()).statusCode()).isEqualTo(404);
        assertThat(facilitator.post(NOBODYS + "/sessions", series()).statusCode())
                .isEqualTo(404);
    }

    private List<Integer> answers(String username, String path, String session) {
        Coordinator somebody = Coordinator.signedIn(SERVER, username);
        JsonObject change = Json.createObjectBuilder().add("capacity", 5).build();
        return List.of(
                somebody.post(path + "/state", state("ENROLLING", "")).statusCode(),
                somebody.patch(path, change).statusCode(),
                somebody.post(path + "/sessions", series()).statusCode(),
                somebody.patch(session, withVersion(0)).statusCode());
    }

    /** A new cohort of Kenya's ministry; answers its path. */
    private String planned() {
        HttpResponse<byte[]> answer = kenya.post("/api/v1/cohorts", given.of("KEN-DIG"));
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
        JsonObject cohort = Coordinator.json(answer);
        assertThat(cohort.getString("code")).matches("KEN-" + given.startsOn().getYear() + "-\\d{2,}");
        assertThat(cohort.getString("state")).isEqualTo("PLANNED");
        String path = answer.headers().firstValue("Location").orElseThrow();
        assertThat(path).isEqualTo("/api/v1/cohorts/" + cohort.getString("code"));
        return path;
    }

    private void addSeries(String path) {
        assertThat(post(path + "/sessions", series()).statusCode()).isEqualTo(201);
        assertThat(sessions(path)).hasSize(SERIES);
    }

    private JsonObject series() {
        return given.session(given.startsOn())
                .add("times", SERIES)
                .add("modulesInOrder", true)
                .build();
    }

    /** Nominates some people, approves them and gives them seats. */
    private void enrol(String path) {
        String code = path.substring(path.lastIndexOf('/') + 1);
        byte[] list = new MadeUpList(SEATED, code.toLowerCase(Locale.ROOT) + ".example.org", List.of(code)).csvBytes();
        kenya.nominate("people.csv", list, false);
        List<JsonObject> people = Coordinator.json(kenya.get(path + "/enrolments"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        for (String decision : List.of("APPROVE", "ENROL")) {
            var ids = Json.createArrayBuilder();
            people.forEach(one -> ids.add(one.getInt("id")));
            post(
                    "/api/v1/enrolments/decisions",
                    Json.createObjectBuilder()
                            .add("ids", ids)
                            .add("decision", decision)
                            .build());
        }
        assertThat(Coordinator.json(kenya.get(path)).getInt("seated")).isEqualTo(SEATED);
    }

    private List<String> states(String path) {
        var items = Coordinator.json(kenya.get(path + "/enrolments")).getJsonArray("items");
        return IntStream.range(0, items.size())
                .mapToObj(i -> items.getJsonObject(i).getString("state"))
                .toList();
    }

    private List<JsonObject> sessions(String path) {
        return Coordinator.json(kenya.get(path + "/sessions"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private int become(String path, String state, String reason) {
        return post(path + "/state", state(state, reason)).statusCode();
    }

    private HttpResponse<byte[]> post(String path, JsonObject body) {
        return kenya.post(path, body);
    }

    private static JsonObject state(String state, String reason) {
        return Json.createObjectBuilder()
                .add("state", state)
                .add("reason", reason)
                .build();
    }

    private static JsonObject withVersion(int version) {
        return Json.createObjectBuilder()
                .add("minutes", 90)
                .add("version", version)
                .build();
    }

    private static void assertRule(HttpResponse<byte[]> answer, String rule) {
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(422);
        assertThat(Coordinator.json(answer).getString("rule")).isEqualTo(rule);
    }
}
