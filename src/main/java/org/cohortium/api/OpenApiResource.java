package org.cohortium.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The description of the API, written from the annotated resources when the application is built. */
@Path("/openapi.json")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "status")
public class OpenApiResource {
    private static final int ONE_HOUR_SECONDS = 3_600;

    private final byte[] document = read();
    private final EntityTag tag = new EntityTag(Integer.toHexString(Arrays.hashCode(document)));

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Describe the API (this document). Needs no sign-in.")
    @APIResponse(responseCode = "200", description = "The description, OpenAPI 3.1.")
    @APIResponse(responseCode = "304", description = "Unchanged since it was asked for last.")
    public Response describe(@Context Request request) {
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(document) : unchanged;
        var cache = new CacheControl();
        cache.setNoTransform(false);
        cache.setMaxAge(ONE_HOUR_SECONDS);
        return answer.cacheControl(cache).tag(tag).build();
    }

    private static byte[] read() {
        try (var stream = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException("the build wrote no openapi.json");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
