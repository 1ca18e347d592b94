package org.cohortium.attendance.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cohortium.api.Refused;
import org.cohortium.attendance.sheet.AskingForPin;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The PIN for marking by mail. */
@Path("/account/mail-pin")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
public class PinResource {
    private static final int LONGEST = 254;

    @Inject
    private AskingForPin asking;

    /** Where it is sent. */
    @Schema(name = "MailPinRequest")
    public record Asked(
            @NotBlank
            @Size(max = LONGEST)
            @Schema(description = "from which lines will be mailed", examples = "amina@example.org")
            String address) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send the account a PIN by mail, for marking sessions by lines mailed from that address.",
            description = "The one it had before is void.")
    @APIResponse(responseCode = "202", description = "It is on its way; it is told nowhere else.")
    @APIResponse(responseCode = "403", description = "The account marks nobody.")
    @APIResponse(responseCode = "422", description = "No mailbox is set, the address is none, or one was just sent.")
    public Response ask(@NotNull @Valid Asked asked) {
        Refused.ifAny(asking.ask(asked.address().strip()));
        return Response.accepted().build();
    }
}
