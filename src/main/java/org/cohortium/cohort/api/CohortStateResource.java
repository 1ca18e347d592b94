package org.cohortium.cohort.api;

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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Choice;
import org.cohortium.api.Problems;
import org.cohortium.cohort.ChangingCohortState;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortState;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The state of a cohort, and changing it. */
@Path("/cohorts/{code}/state")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cohorts")
public class CohortStateResource {
    private static final int LONGEST_REASON = 500;

    @Inject
    private ChangingCohortState changing;

    @Inject
    private CohortFigures cohorts;

    @Inject
    private Problems problems;

    @Inject
    private ApiWords words;

    /** What the cohort is to become. */
    public record Asked(
            @NotBlank
            @Schema(
                    description = "the state before or after the present one, or CANCELLED; in any case",
                    enumeration = {"PLANNED", "ENROLLING", "RUNNING", "ASSESSING", "CLOSED", "CANCELLED"})
            String state,

            @Size(max = LONGEST_REASON) @Schema(description = "needed to step back and to cancel") @Nullable
            String reason,

            @Schema(description = "version of the cohort the decision was made on; left out: whatever it is") @Nullable
            Integer version) {}

    @POST
    @Operation(
            summary = "Take a cohort one step on, one step back, or cancel it. Cancelling also cancels its sessions to"
                    + " come and withdraws everybody in it. Asked for the state it is in, nothing changes.")
    @APIResponse(
            responseCode = "200",
            description = "The cohort in its new state.",
            content = @Content(schema = @Schema(implementation = CohortView.class)))
    @APIResponse(responseCode = "403", description = "The account leads no cohort.")
    @APIResponse(responseCode = "404", description = "There is none with that code that the account leads.")
    @APIResponse(responseCode = "409", description = "Somebody else changed the cohort meanwhile.")
    @APIResponse(responseCode = "422", description = "A rule says no; nothing was changed.")
    public Response become(
            @PathParam("code") @Parameter(description = "the cohort’s code") String code, @NotNull @Valid Asked asked) {
        CohortState wanted = Choice.of("state", asked.state(), CohortState.class);
        Optional<Refusal> refusal = changing.become(code, wanted, asked.reason(), asked.version());
        if (refusal.isPresent()) {
            return Conflicts.answer(problems, refusal.get());
        }
        return Response.ok(cohorts.find(code, words.language().tag())
                        .map(CohortView::of)
                        .orElseThrow(() -> new NoSuchThing("cohort", code)))
                .build();
    }
}
