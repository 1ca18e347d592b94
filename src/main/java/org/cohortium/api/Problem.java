package org.cohortium.api;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as the API tells it (RFC 9457). The type is always {@code about:blank}: the status says what kind it is, the
 * rule which of our rules said no.
 *
 * @param title the status in words, in the reader's language
 * @param status the HTTP status
 * @param detail what happened and what to do, in the reader's language
 * @param instance the path that was asked for
 * @param rule key of the rule that said no, for a refusal
 * @param errors the fields that did not pass, for bad input
 * @param incident number under which the log tells more, for an unexpected error
 */
@JsonbPropertyOrder({"type", "title", "status", "detail", "instance", "rule", "errors", "incident"})
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        @Nullable String rule,
        @Nullable List<FieldError> errors,
        @Nullable String incident) {
    /** The media type problems are told in. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A field that did not pass.
     *
     * @param field its name in the request, e.g. {@code limit} or {@code ids[3]}
     * @param message what is wrong with it, in the reader's language
     */
    public record FieldError(String field, String message) {}

    static Problem of(int status, String title, String detail, String instance) {
        return new Problem("about:blank", title, status, detail, instance, null, null, null);
    }

    Problem withRule(String rule) {
        return new Problem(type, title, status, detail, instance, rule, errors, incident);
    }

    Problem withErrors(List<FieldError> errors) {
        return new Problem(type, title, status, detail, instance, rule, errors, incident);
    }

    Problem withIncident(String incident) {
        return new Problem(type, title, status, detail, instance, rule, errors, incident);
    }
}
