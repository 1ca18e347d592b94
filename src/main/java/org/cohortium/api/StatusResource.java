package org.cohortium.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the application answers. */
@Path("/status")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "status")
public class StatusResource {
    @Inject
    private Readiness readiness;

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Say whether the application is ready, and its version. Needs no sign-in.")
    @APIResponse(
            responseCode = "200",
            description = "Ready.",
            content = @Content(schema = @Schema(implementation = Status.class)))
    @APIResponse(
            responseCode = "503",
            description = "Starting: ask again in a moment.",
            content = @Content(schema = @Schema(implementation = Status.class)))
    public Response status() {
        var status = readiness.status();
        var code = status.isReady() ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE;
        return Response.status(code).entity(status).build();
    }
}
