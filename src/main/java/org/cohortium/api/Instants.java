package org.cohortium.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Instants in requests. */
public final class Instants {
    private Instants() {}

    /**
     * The instant a text tells, such as {@code 2026-09-30T23:59:59Z}; null where it is left out or blank.
     *
     * @param field the parameter's name in the request
     * @throws BadInput if it tells none
     */
    public static @Nullable Instant parse(String field, @Nullable String text) {
        try {
            return text == null || text.isBlank()
                    ? null
                    : OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException notAnInstant) {
            throw new BadInput(field, "api.noInstant", Map.of("value", text));
        }
    }
}
