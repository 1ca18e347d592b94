package org.cohortium.identity.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.cohortium.api.Choice;
import org.cohortium.api.Refused;
import org.cohortium.identity.ChangingAccounts;
import org.cohortium.identity.Role;
import org.cohortium.identity.RoleWish;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What somebody may do with their account. For administrators. */
@Path("/accounts/{username}/roles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts")
public class AccountRolesResource {
    private static final String NAMED = "the account’s username";

    @Inject
    private ChangingAccounts changing;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give an account a role.")
    @APIResponse(responseCode = "204", description = "It holds from their next request on.")
    @APIResponse(responseCode = "404", description = "There is no account of that name.")
    @APIResponse(
            responseCode = "422",
            description = "It is held already, or the role lacks its organisation or person, or has the wrong one.")
    public void give(
            @PathParam("username") @Parameter(description = NAMED) String username,
            @NotNull @Valid AccountBodies.RoleAsked asked) {
        changing.give(username, asked.wish(), asked.person()).ifPresent(AccountRolesResource::refuse);
    }

    @DELETE
    @Path("/{role}")
    @Operation(summary = "Take a role away from an account.")
    @APIResponse(responseCode = "204", description = "It ends with their next request.")
    @APIResponse(responseCode = "404", description = "There is no account of that name.")
    @APIResponse(responseCode = "422", description = "It is not held, or it is the last administrator’s.")
    public void take(
            @PathParam("username") @Parameter(description = NAMED) String username,
            @PathParam("role") @Parameter(description = "the role") String role,
            @QueryParam("organisation")
                    @Parameter(description = "code of the organisation it is held for; left out where it is for none")
                    @Nullable
                    String organisation) {
        changing.take(username, new RoleWish(Choice.of("role", role, Role.class), organisation))
                .ifPresent(AccountRolesResource::refuse);
    }

    private static void refuse(Refusal no) {
        throw new Refused(no);
    }
}
