package org.cohortium.e2e.walk;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request's body from its description: every text and number is the key, every choice the first there is, and every
 * quantity, which has a bound, the least.
 */
final class Bodies {
    private static final String REFERENCE = "#/components/schemas/";
    private static final String BOUNDARY = "walk";
    private static final String LIST = "Name,E-mail,Cohort\r\nWalk Walker,walk.walker@example.org,KEN-2026-01\r\n";

    private final OpenAPI document;

    Bodies(OpenAPI document) {
        this.document = document;
    }

    /** Media type and body; null if the operation takes none. */
    Map.@Nullable Entry<String, String> of(Operation operation) {
        if (operation.getRequestBody() == null) {
            return null;
        }
        Map.Entry<String, MediaType> content =
                operation.getRequestBody().getContent().entrySet().iterator().next();
        return content.getKey().startsWith("multipart/")
                ? Map.entry(content.getKey() + "; boundary=" + BOUNDARY, upload())
                : Map.entry(content.getKey(), value(content.getValue().getSchema()));
    }

    private static String upload() {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"walk.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + LIST + "\r\n--" + BOUNDARY + "--\r\n";
    }

    private String value(Schema<?> described) {
        Schema<?> schema = resolved(described);
        if (schema.getEnum() != null) {
            return "\"" + schema.getEnum().get(0) + "\"";
        }
        if (schema.getProperties() != null) {
            return object(schema);
        }
        return switch (type(schema)) {
            case "array" -> "[" + value(schema.getItems()) + "]";
            case "boolean" -> "true";
            case "integer", "number" -> schema.getMaximum() == null ? Call.NUMBER : least(schema);
            default -> "\"{}\"";
        };
    }

    private static String least(Schema<?> schema) {
        return schema.getMinimum() == null ? "0" : schema.getMinimum().toPlainString();
    }

    private String object(Schema<?> schema) {
        return schema.getProperties().keySet().stream()
                .map(name -> "\"" + name + "\":" + value(schema.getProperties().get(name)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private Schema<?> resolved(Schema<?> schema) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : document.getComponents().getSchemas().get(reference.substring(REFERENCE.length()));
    }

    private static String type(Schema<?> schema) {
        if (schema.getType() != null) {
            return schema.getType();
        }
        return schema.getTypes() == null
                ? "string"
                : schema.getTypes().iterator().next();
    }
}
