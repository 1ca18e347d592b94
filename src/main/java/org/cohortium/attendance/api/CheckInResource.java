package org.cohortium.attendance.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cohortium.api.Refused;
import org.cohortium.attendance.checkin.OpeningCheckIn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Opening a session for people to check themselves in by a pattern on the screen. */
@Path("/sessions/{id}/check-in")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attendance")
public class CheckInResource {
    private static final String ID = "number of the session";

    @Inject
    private OpeningCheckIn opening;

    /** An open check-in. */
    @Schema(name = "CheckIn")
    public record Opened(
            @Schema(description = "where people check in; good for some minutes: ask again for the next")
            String address) {}

    @PUT
    @Operation(summary = "Open a session for people to check themselves in, and tell the address for the next seconds.")
    @APIResponse(responseCode = "200", description = "It is open.")
    @APIResponse(responseCode = "403", description = "The account marks nobody.")
    @APIResponse(responseCode = "404", description = "There is no such session that the account may mark.")
    @APIResponse(responseCode = "422", description = "The session was cancelled, or does not begin for a while.")
    public Opened open(@PathParam("id") @Parameter(description = ID) long id) {
        if (!opening.isOpen(id)) {
            opening.open(id).ifPresent(refusal -> {
                throw new Refused(refusal);
            });
        }
        return new Opened(opening.address(id));
    }

    @DELETE
    @Operation(summary = "Close check-in.")
    @APIResponse(responseCode = "204", description = "It is closed.")
    @APIResponse(responseCode = "403", description = "The account marks nobody.")
    @APIResponse(responseCode = "404", description = "There is no such session that the account may mark.")
    public void close(@PathParam("id") @Parameter(description = ID) long id) {
        opening.close(id);
    }
}
