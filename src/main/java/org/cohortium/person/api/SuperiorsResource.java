package org.cohortium.person.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cohortium.api.Refused;
import org.cohortium.person.NamingSuperiors;
import org.cohortium.person.Superior;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounts a person reports to: they decide nothing about that person. */
@Path("/persons/{id}/superiors")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "persons")
public class SuperiorsResource {
    private static final String PERSON = "number of the person";
    private static final String ACCOUNT = "username of the account";

    @Inject
    private NamingSuperiors naming;

    @GET
    @Operation(summary = "List the accounts a person reports to.")
    @APIResponse(responseCode = "200", description = "The accounts, by name.")
    @APIResponse(responseCode = "404", description = "There is no such person whom the account sees.")
    public List<Superior> list(@PathParam("id") @Parameter(description = PERSON) long id) {
        return naming.of(id);
    }

    @PUT
    @Path("/{username}")
    @Operation(
            summary = "Say that a person reports to an account.",
            description =
                    "From then on that account marks, scores, proposes, confirms and certifies nothing about them.")
    @APIResponse(responseCode = "204", description = "It is said.")
    @APIResponse(responseCode = "403", description = "The account names nobody’s superior.")
    @APIResponse(responseCode = "404", description = "There is no such person whom the account sees.")
    @APIResponse(responseCode = "422", description = "There is no such account, or it is the person’s own.")
    public void name(
            @PathParam("id") @Parameter(description = PERSON) long id,
            @PathParam("username") @Parameter(description = ACCOUNT) String username) {
        Refused.ifAny(naming.name(id, username));
    }

    @DELETE
    @Path("/{username}")
    @Operation(summary = "Say that a person does not report to an account any more.")
    @APIResponse(responseCode = "204", description = "It is said.")
    @APIResponse(responseCode = "403", description = "The account names nobody’s superior.")
    @APIResponse(
            responseCode = "404",
            description = "There is no such person whom the account sees, or they do not report there.")
    @APIResponse(responseCode = "422", description = "Nobody takes back that somebody reports to themselves.")
    public void end(
            @PathParam("id") @Parameter(description = PERSON) long id,
            @PathParam("username") @Parameter(description = ACCOUNT) String username) {
        Refused.ifAny(naming.end(id, username));
    }
}
