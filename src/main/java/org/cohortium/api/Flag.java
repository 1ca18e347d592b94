package org.cohortium.api;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A parameter that is {@code true} or {@code false}: nothing else is taken for one of them. */
@Schema(type = SchemaType.BOOLEAN)
public record Flag(boolean on) {
    /** As the runtime reads parameters. @throws BadInput if the text is neither */
    public static Flag valueOf(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new BadInput("", "api.noFlag", Map.of("value", text));
        }
        return new Flag(text.equals("true"));
    }
}
