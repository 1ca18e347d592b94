package org.cohortium.funding.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cohortium.api.BadInput;
import org.cohortium.funding.GrantDetails;
import org.cohortium.funding.GrantRegister;
import org.cohortium.funding.LookingAfterGrants;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One grant. Apart from the list, as whatever begins with a grant’s code is looked for among resources of that path. */
@Path("/grants/{code}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class GrantResource {
    private static final String CODE = "the grant’s code";

    @Inject
    private GrantRegister register;

    @Inject
    private LookingAfterGrants looking;

    @GET
    @Operation(summary = "Show one grant: what was agreed, and the cohorts it pays for.")
    @APIResponse(responseCode = "200", description = "The grant.")
    @APIResponse(responseCode = "404", description = "There is no such grant that the account may see.")
    public GrantBody showGrant(@PathParam("code") @Parameter(description = CODE) String code) {
        return GrantBody.of(register.find(code));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a grant: put a whole one in the place of what was agreed.",
            description =
                    "Cohorts and countries that are left out go. Earlier versions are kept; what was released to the"
                            + " donor stays as it was, and the next release tells what differs.")
    @APIResponse(responseCode = "200", description = "The grant as it is now.")
    @APIResponse(responseCode = "403", description = "The account looks after no grants.")
    @APIResponse(responseCode = "404", description = "There is no such grant.")
    @APIResponse(
            responseCode = "422",
            description = "Something is wrong with it: each field, in words. Or somebody changed it meanwhile.")
    public GrantBody changeGrant(
            @PathParam("code") @Parameter(description = CODE) String code, @NotNull @Valid GrantBody asked) {
        GrantDetails details = asked.details();
        if (!details.code().equals(code)) {
            throw new BadInput("code", "funding.code.other");
        }
        Integer version = asked.version();
        if (version == null) {
            throw new BadInput("version", "funding.version.missing");
        }
        GrantProblems.refuseAny(looking.change(details, version, asked.why()));
        return showGrant(code);
    }
}
