package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.List;

/** Releases through the API, as one account sees and decides them. */
final class Releases {
    private static final String PATH = "/api/v1/releases";
    private static final int DONE = 200;

    private final Coordinator by;

    private Releases(Coordinator by) {
        this.by = by;
    }

    static Releases of(Coordinator by) {
        return new Releases(by);
    }

    /** Somebody who approves what others had made. */
    static Releases approver(TestServer server) {
        return new Releases(Coordinator.signedIn(server, GivenAccount.of(server, "ADMIN", null)));
    }

    /** The latest first. */
    List<JsonObject> all(String grant) {
        return array(by.get(PATH + "?grant=" + grant)).getValuesAs(JsonObject.class);
    }

    /** That of a grant in a run. @param run id */
    JsonObject in(String run, String grant) {
        return all(grant).stream()
                .filter(each -> each.getString("run").equals(run))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no release of " + grant + " in " + run));
    }

    JsonObject get(String id) {
        return object(by.get(PATH + "/" + id));
    }

    List<JsonObject> changes(String id) {
        return array(by.get(PATH + "/" + id + "/changes")).getValuesAs(JsonObject.class);
    }

    HttpResponse<byte[]> approve(String id) {
        return by.post(PATH + "/" + id + "/approval", JsonObject.EMPTY_JSON_OBJECT);
    }

    HttpResponse<byte[]> release(String id) {
        return by.post(PATH + "/" + id + "/release", JsonObject.EMPTY_JSON_OBJECT);
    }

    HttpResponse<byte[]> say(String id, String what, String text) {
        return by.post(
                PATH + "/" + id + "/" + what,
                Json.createObjectBuilder().add("text", text).build());
    }

    /** Approves a draft and releases it. */
    JsonObject out(JsonObject draft) {
        String id = draft.getString("id");
        HttpResponse<byte[]> approved = approve(id);
        assertThat(approved.statusCode()).as(() -> new String(approved.body())).isEqualTo(DONE);
        HttpResponse<byte[]> released = release(id);
        assertThat(released.statusCode()).as(() -> new String(released.body())).isEqualTo(DONE);
        return object(released);
    }

    static String problem(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(() -> new String(answer.body())).isEqualTo(422);
        return Json.createReader(new ByteArrayInputStream(answer.body()))
                .readObject()
                .getString("rule");
    }

    private static JsonArray array(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(() -> new String(answer.body())).isEqualTo(DONE);
        return Json.createReader(new ByteArrayInputStream(answer.body())).readArray();
    }

    private static JsonObject object(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(() -> new String(answer.body())).isEqualTo(DONE);
        return Json.createReader(new ByteArrayInputStream(answer.body())).readObject();
    }
}
