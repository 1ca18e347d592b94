package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Registers through the API, marked by two at once. */
class AttendanceE2E {
    /** Of a cohort in which nobody else's test marks. */
    private static final String SESSION = """
            select min(s.id)::text from session s join cohort c on c.id = s.cohort_id
            where c.code = 'SEN-2025-01' and s.state = 'HELD'""";

    private final TestServer server = TestServer.shared();
    private final String path =
            "/api/v1/sessions/" + new Database(server).texts(SESSION).get(0) + "/attendance";
    private final Coordinator admin = Coordinator.signedIn(server, "admin");
    private final Coordinator coordinator = Coordinator.signedIn(server, "coordinator.sen");

    @Test
    void takesARequestOnceAndNothingOverWhatWasNotSeen() {
        long person = register().get(0).getJsonNumber("enrolment").longValue();
        set(person, "PRESENT", null, null);
        String key = UUID.randomUUID().toString();
        assertThat(set(person, "LATE", "PRESENT", key).getInt("set")).isEqualTo(1);
        set(person, "ABSENT", null, null);
        JsonObject again = set(person, "LATE", "PRESENT", key);
        assertThat(again.getBoolean("repeated")).isTrue();
        assertThat(mark(person)).isEqualTo("ABSENT");
        JsonObject late = set(person, "EXCUSED", "LATE", UUID.randomUUID().toString());
        assertThat(late.getInt("set")).isZero();
        assertThat(late.getJsonArray("conflicts").getJsonObject(0).getString("theirs"))
                .isEqualTo("ABSENT");
        assertThat(mark(person)).isEqualTo("ABSENT");
    }

    /** On a laptop that goes round, marks of one account wait until that account has signed in again. */
    @Test
    void takesNoMarksThatWaitedInThePageOfAnotherAccount() {
        long person = register().get(4).getJsonNumber("enrolment").longValue();
        set(person, "PRESENT", null, null);
        Visitor visitor = Visitor.signedIn(server, "coordinator.sen");
        HttpResponse<String> answer = visitor.send(visitor.request(path)
                .header("Content-Type", "application/json")
                .header("Cohortium-Reader", "999999999")
                .PUT(BodyPublishers.ofString(
                        body(one(person, "ABSENT", "PRESENT")).toString())));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(mark(person)).isEqualTo("PRESENT");
    }

    /** Minutes and a reason that somebody has written meanwhile are theirs as much as the mark. */
    @Test
    void writesNothingOverMinutesAndReasonsThatWereNotSeen() {
        JsonObject line = register().get(3);
        long person = line.getJsonNumber("enrolment").longValue();
        set(person, "EXCUSED", null, null);
        String excused = state(person);
        coordinator.put(path, body(one(person, "LATE", null).add("minutes", 20).add("note", "plane")));
        assertThat(state(person)).isEqualTo("LATE|20|plane");
        for (JsonObjectBuilder stale : List.of(
                one(person, "LATE", "EXCUSED").add("seenState", excused),
                one(person, "LATE", "LATE").add("seenState", "LATE||"),
                one(person, "NONE", "LATE").add("seenState", "LATE||"),
                one(person, "LATE", "NONE"))) {
            JsonObject told = Coordinator.json(admin.put(path, body(stale)));
            assertThat(told.getInt("set")).isZero();
            JsonObject conflict = told.getJsonArray("conflicts").getJsonObject(0);
            assertThat(conflict.getInt("minutes")).isEqualTo(20);
            assertThat(conflict.getString("note")).isEqualTo("plane");
        }
        assertThat(Coordinator.json(admin.put(
                                path, body(one(person, "EXCUSED", "LATE").add("seenState", "LATE|20|plane"))))
                        .getInt("set"))
                .isEqualTo(1);
    }

    private String state(long person) {
        return register().stream()
                .filter(each -> each.getJsonNumber("enrolment").longValue() == person)
                .map(each -> each.getString("state"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void setsNothingWhereARuleSaysNoAndTakesTheMendedRequest() {
        List<JsonObject> people = register();
        long first = people.get(1).getJsonNumber("enrolment").longValue();
        long second = people.get(2).getJsonNumber("enrolment").longValue();
        String before = mark(first);
        String other = before.equals("EXCUSED") ? "ABSENT" : "EXCUSED";
        String key = UUID.randomUUID().toString();
        HttpResponse<byte[]> refused = coordinator.put(
                path, body(one(first, other, null), one(second, "LATE", null).add("minutes", 1_400)), key);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Coordinator.json(refused).getString("rule")).isEqualTo("attendance.tooManyMinutes");
        assertThat(mark(first)).isEqualTo(before);
        HttpResponse<byte[]> mended = coordinator.put(path, body(one(first, other, null)), key);
        assertThat(Coordinator.json(mended).getInt("set")).isEqualTo(1);
        assertThat(mark(first)).isEqualTo(other);
        set(first, before, null, null);
    }

    /** A session marked by mistake: with its last mark it was not held, so that it can still be cancelled. */
    @Test
    void takesMarksBackWithAllTheySetInMotion() {
        Database database = new Database(server);
        List<JsonObject> before = register();
        JsonObjectBuilder[] marked = before.stream()
                .filter(line -> line.containsKey("mark"))
                .map(line -> one(line.getJsonNumber("enrolment").longValue(), "NONE", line.getString("mark")))
                .toArray(JsonObjectBuilder[]::new);
        String session = path.split("/")[4];
        String state = "select state from session where id = " + session;
        long first = before.get(0).getJsonNumber("enrolment").longValue();
        JsonObject conflict = set(first, "NONE", "EXCUSED", UUID.randomUUID().toString());
        if (!mark(first).equals("NONE")) {
            assertThat(conflict.getInt("set")).isZero();
            assertThat(conflict.getJsonArray("conflicts").getJsonObject(0).containsKey("ours"))
                    .isFalse();
        }
        assertThat(Coordinator.json(coordinator.put(path, body(marked))).getInt("set"))
                .isEqualTo(marked.length);
        assertThat(register()).noneMatch(line -> line.containsKey("mark"));
        assertThat(database.texts(state)).containsExactly("SCHEDULED");
        assertThat(database.texts("""
                select count(*)::text from history.attendance_mark
                where session_id = %s and ended_by like 'user:%%'""".formatted(session)))
                .first()
                .satisfies(kept -> assertThat(Integer.parseInt(kept)).isGreaterThanOrEqualTo(marked.length));
        twoMarkAtOnce(first);
        coordinator.put(
                path,
                body(before.stream()
                        .filter(line -> line.containsKey("mark"))
                        .map(line -> one(line.getJsonNumber("enrolment").longValue(), line.getString("mark"), null))
                        .toArray(JsonObjectBuilder[]::new)));
        assertThat(database.texts(state)).containsExactly("HELD");
    }

    /** One is first, and the other is told so: the first marks of a session make it held, by whoever is quicker. */
    private void twoMarkAtOnce(long person) {
        List<Coordinator> both = List.of(admin, coordinator);
        List<JsonObject> answers = IntStream.range(0, 8)
                .mapToObj(turn -> CompletableFuture.supplyAsync(() ->
                        both.get(turn % 2).put(path, body(one(person, turn % 2 == 0 ? "PRESENT" : "ABSENT", "NONE")))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    return Coordinator.json(answer);
                })
                .toList();
        assertThat(answers)
                .as("those who sent the other mark are told")
                .filteredOn(answer -> !answer.getJsonArray("conflicts").isEmpty())
                .hasSize(4);
    }

    @Test
    void isNothingForOthers() {
        JsonObject body = body(one(1, "PRESENT", null));
        assertThat(Coordinator.signedIn(server, "coordinator.ken")
                        .put(path, body)
                        .statusCode())
                .isEqualTo(404);
        assertThat(Coordinator.signedIn(server, "auditor").put(path, body).statusCode())
                .isEqualTo(403);
        assertThat(Coordinator.signedIn(server, "donor.one").get(path).statusCode())
                .isEqualTo(403);
        assertThat(coordinator
                        .put(path, body(one(1, "PRESENT", null), one(1, "LATE", null)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(coordinator.put(path, body, "no-uuid").statusCode()).isEqualTo(400);
    }

    private JsonObject set(long person, String mark, @Nullable String seen, @Nullable String key) {
        HttpResponse<byte[]> answer = key == null
                ? admin.put(path, body(one(person, mark, seen)))
                : coordinator.put(path, body(one(person, mark, seen)), key);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Coordinator.json(answer);
    }

    private static JsonObjectBuilder one(long person, String mark, @Nullable String seen) {
        JsonObjectBuilder one =
                Json.createObjectBuilder().add("enrolment", person).add("mark", mark);
        return seen == null ? one : one.add("seen", seen);
    }

    private static JsonObject body(JsonObjectBuilder... marks) {
        var list = Json.createArrayBuilder();
        for (JsonObjectBuilder mark : marks) {
            list.add(mark);
        }
        return Json.createObjectBuilder().add("marks", list).build();
    }

    private String mark(long person) {
        return register().stream()
                .filter(line -> line.getJsonNumber("enrolment").longValue() == person)
                .map(line -> line.getString("mark", "NONE"))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonObject> register() {
        return Coordinator.json(coordinator.get(path)).getJsonArray("items").getValuesAs(JsonObject.class);
    }
}
