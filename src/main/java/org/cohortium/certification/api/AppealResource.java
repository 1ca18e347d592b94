package org.cohortium.certification.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cohortium.api.Refused;
import org.cohortium.certification.AppealView;
import org.cohortium.certification.Appealing;
import org.cohortium.identity.NoSuchThing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The appeal against an outcome. */
@Path("/enrolments/{id}/appeal")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes")
public class AppealResource {
    private static final String ID = "number of the enrolment";
    private static final int LONGEST = 1_000;

    @Inject
    private Appealing appealing;

    /** What is appealed. */
    @Schema(name = "AppealRequest")
    public record Asked(
            @NotBlank @Size(max = LONGEST) @Schema(description = "why the outcome is not right")
            String reason) {}

    @GET
    @Operation(summary = "Show the latest appeal against somebody’s outcome.")
    @APIResponse(responseCode = "200", description = "The appeal.")
    @APIResponse(responseCode = "404", description = "There is none, or the account does not see whose it is.")
    public AppealView tell(@PathParam("id") @Parameter(description = ID) long id) {
        return appealing.latest(id).orElseThrow(() -> new NoSuchThing("appeal", id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Appeal against a confirmed outcome.",
            description = "For the person themselves, or staff of the cohort for them; within 60 days, once.")
    @APIResponse(
            responseCode = "201",
            description = "It is filed.",
            content = @Content(schema = @Schema(implementation = AppealView.class)))
    @APIResponse(responseCode = "404", description = "There is no such outcome, or it is not theirs.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public Response file(@PathParam("id") @Parameter(description = ID) long id, @NotNull @Valid Asked asked) {
        appealing.file(id, asked.reason()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        return Response.status(Response.Status.CREATED).entity(tell(id)).build();
    }
}
