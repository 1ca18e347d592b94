package org.cohortium.api;

import jakarta.ws.rs.WebApplicationException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter of an address that cannot be read as what it is, as the runtime tells it: by a message alone. To the runtime
 * it is "not found"; that is true of a part of the path, such as an id, but not of what follows the question mark.
 */
final class UnreadableParameter {
    private static final Pattern TOLD =
            Pattern.compile("(?:Query|Header)Param\\(\"([^\"]+)\"\\) value is '(.*?)'(?: for |$)", Pattern.DOTALL);

    private UnreadableParameter() {}

    static Optional<BadInput> of(WebApplicationException failure) {
        Matcher told = TOLD.matcher(String.valueOf(failure.getMessage()));
        return failure.getCause() != null && told.find()
                ? Optional.of(told(told.group(1), told.group(2), failure.getCause()))
                : Optional.empty();
    }

    private static BadInput told(String field, String value, Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof BadInput input) {
                Map<String, Object> arguments = new HashMap<>(input.arguments());
                return new BadInput(field, input.key(), arguments);
            }
        }
        return new BadInput(field, "api.noParameter", Map.of("field", field, "value", value));
    }
}
