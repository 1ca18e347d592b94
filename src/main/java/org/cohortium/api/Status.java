package org.cohortium.api;

import jakarta.json.bind.annotation.JsonbTransient;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the application is.
 *
 * @param state {@code ready} once it serves requests and its database answers, else {@code starting}
 * @param version the application's
 */
public record Status(
        @Schema(enumeration = {"ready", "starting"}) String state, String version) {
    static Status ready(String version) {
        return new Status("ready", version);
    }

    static Status starting(String version) {
        return new Status("starting", version);
    }

    @JsonbTransient
    @Schema(hidden = true)
    boolean isReady() {
        return state.equals("ready");
    }
}
