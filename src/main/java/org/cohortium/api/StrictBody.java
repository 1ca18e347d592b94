package org.cohortium.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

/**
 * Holds a JSON body against the record it is read into. The runtime's reader rounds 1605.9 down, takes a number beyond 64
 * bits for another one, and passes over fields there are none of: each would do something else than was asked.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.USER + 1) // after the limit on its length
public class StrictBody implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())
                && context.getType().isRecord()) {
            byte[] body = context.getInputStream().readAllBytes();
            if (body.length > 0) {
                BodyShape.check(parsed(body), context.getGenericType());
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static JsonValue parsed(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readValue();
        } catch (JsonParsingException notJson) {
            throw new BadInput(
                    BodyShape.BODY,
                    "api.body.noJson",
                    Map.of(
                            "line", Math.max(1, notJson.getLocation().getLineNumber()),
                            "column", Math.max(1, notJson.getLocation().getColumnNumber())));
        }
    }
}
