package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A report that somebody has made, through the API. */
public final class ReportRun {
    private final Coordinator by;
    private final String location;

    private ReportRun(Coordinator by, String location) {
        this.by = by;
        this.location = location;
    }

    /** A request for the third quarter of 2026. */
    public static JsonObject asked(String report, @Nullable String asOf, String... recipients) {
        JsonObjectBuilder request = Json.createObjectBuilder()
                .add("report", report)
                .add("from", "2026-07-01")
                .add("to", "2026-09-30");
        if (asOf != null) {
            request.add("asOf", asOf);
        }
        if (recipients.length > 0) {
            JsonArrayBuilder codes = Json.createArrayBuilder();
            List.of(recipients).forEach(codes::add);
            request.add("recipients", codes);
        }
        return request.build();
    }

    public static ReportRun start(Coordinator by, JsonObject request) {
        HttpResponse<byte[]> answer = by.post("/api/v1/report-runs", request);
        assertThat(answer.statusCode()).as(() -> new String(answer.body())).isEqualTo(202);
        return new ReportRun(by, answer.headers().firstValue("Location").orElseThrow());
    }

    /** The same run, asked about by somebody else, or by the same person anew. */
    static ReportRun of(Coordinator by, ReportRun run) {
        return new ReportRun(by, run.location);
    }

    String location() {
        return location;
    }

    public String id() {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Waits for its end and expects every recipient to be served. */
    public JsonObject done() {
        JsonObject run = by.awaitEnd(location);
        assertThat(run.getString("state")).as(run::toString).isEqualTo("done");
        assertThat(run.getJsonArray("failed")).isEmpty();
        return run;
    }

    static JsonObject file(JsonObject run, String recipient) {
        return run.getJsonArray("files").getValuesAs(JsonObject.class).stream()
                .filter(file -> file.getString("recipient").equals(recipient))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file for " + recipient + " in " + run));
    }

    /** Hashes of the files, by recipient. */
    static Map<String, String> hashes(JsonObject run) {
        Map<String, String> hashes = new TreeMap<>();
        run.getJsonArray("files")
                .getValuesAs(JsonObject.class)
                .forEach(file -> hashes.put(file.getString("recipient"), file.getString("sha256")));
        return hashes;
    }

    /** Fetches a file into a folder. */
    Path fetch(JsonObject file, Path folder) {
        HttpResponse<byte[]> answer = by.get(file.getString("href"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSize(file.getInt("bytes"));
        try {
            return Files.write(folder.resolve(file.getString("name")), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
