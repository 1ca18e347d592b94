package org.cohortium.certification.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.cohortium.api.Choice;
import org.cohortium.api.Refused;
import org.cohortium.certification.Appealing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deciding on appeals against outcomes. */
@Path("/appeals/{id}/decision")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes")
public class AppealsResource {
    private static final int LONGEST = 1_000;

    @Inject
    private Appealing appealing;

    /** What is decided of an appeal. */
    public enum Choices {
        UPHOLD,
        REJECT
    }

    /** The decision. */
    @Schema(name = "AppealDecision")
    public record Asked(
            @NotBlank
            @Schema(
                    description = "in any case; upheld, the outcome is to be proposed anew",
                    enumeration = {"UPHOLD", "REJECT"})
            String decision,

            @NotBlank @Size(max = LONGEST) @Schema(description = "to who filed it")
            String answer) {}

    @POST
    @Operation(summary = "Decide on an appeal. Not for who proposed or confirmed the outcome.")
    @APIResponse(responseCode = "204", description = "It is decided.")
    @APIResponse(responseCode = "403", description = "The account decides on no appeals.")
    @APIResponse(responseCode = "404", description = "There is no open appeal that the account may decide on.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public void decide(
            @PathParam("id") @Parameter(description = "number of the appeal") long id, @NotNull @Valid Asked asked) {
        boolean uphold = Choice.of("decision", asked.decision(), Choices.class) == Choices.UPHOLD;
        appealing.decide(id, uphold, asked.answer()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }
}
