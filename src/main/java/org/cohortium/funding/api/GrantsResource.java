package org.cohortium.funding.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cohortium.api.Api;
import org.cohortium.api.Cursor;
import org.cohortium.api.Page;
import org.cohortium.funding.GrantDetails;
import org.cohortium.funding.GrantRegister;
import org.cohortium.funding.LookingAfterGrants;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Grants: read by those who fund them, looked after by administrators. */
@Path("/grants")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class GrantsResource {
    @Inject
    private GrantRegister register;

    @Inject
    private LookingAfterGrants looking;

    @GET
    @Operation(summary = "List the grants the account may see, by code.")
    @APIResponse(responseCode = "200", description = "A page of grants.")
    @APIResponse(responseCode = "403", description = "The account funds nothing.")
    public Page<GrantBody> listGrants(
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MOST)
                    @Parameter(description = "items at the most")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before; left out for the first") @Nullable
                    String cursor) {
        Cursor after = Cursor.parse(cursor, 1);
        String code = after == null ? null : after.key().get(0);
        return Page.of(
                register.after(code, limit + 1).stream().map(GrantBody::of).toList(),
                limit,
                each -> Cursor.after(each.code()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a grant.")
    @APIResponse(
            responseCode = "201",
            description = "The grant.",
            content = @Content(schema = @Schema(implementation = GrantBody.class)))
    @APIResponse(responseCode = "403", description = "The account looks after no grants.")
    @APIResponse(responseCode = "422", description = "Something is wrong with it: each field, in words.")
    public Response addGrant(@NotNull @Valid GrantBody asked) {
        GrantDetails details = asked.details();
        GrantProblems.refuseAny(looking.add(details));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, Api.ROOT + "/grants/" + details.code())
                .entity(GrantBody.of(register.find(details.code())))
                .build();
    }
}
