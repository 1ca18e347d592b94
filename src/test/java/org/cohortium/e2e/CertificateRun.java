package org.cohortium.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;

/** Certificates that somebody has issued, through the API. */
public final class CertificateRun {
    private final String location;

    private CertificateRun(String location) {
        this.location = location;
    }

    public static CertificateRun forCohort(Coordinator by, String cohort) {
        return start(by, Json.createObjectBuilder().add("cohort", cohort).build());
    }

    static CertificateRun start(Coordinator by, JsonObject request) {
        HttpResponse<byte[]> answer = by.post("/api/v1/certificate-runs", request);
        assertThat(answer.statusCode()).as(() -> new String(answer.body())).isEqualTo(202);
        return new CertificateRun(answer.headers().firstValue("Location").orElseThrow());
    }

    String id() {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    String location() {
        return location;
    }

    /** Waits for its end. */
    public JsonObject done(Coordinator by) {
        JsonObject run = by.awaitEnd(location);
        assertThat(run.getString("state")).as(run::toString).isEqualTo("done");
        return run;
    }
}
