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
import java.util.List;
import org.cohortium.api.Choice;
import org.cohortium.api.Instants;
import org.cohortium.api.Refused;
import org.cohortium.certification.ConfirmingOutcomes;
import org.cohortium.certification.OutcomeAnswer;
import org.cohortium.certification.SeenProposal;
import org.cohortium.certification.StandingFigures;
import org.cohortium.identity.NoSuchThing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Confirming a proposed outcome, or returning it. */
@Path("/outcomes/{id}/confirmation")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes")
public class ConfirmationResource {
    private static final int LONGEST_REASON = 500;

    @Inject
    private ConfirmingOutcomes confirming;

    @Inject
    private StandingFigures standings;

    /** What is decided of a proposal. */
    public enum Choices {
        CONFIRM,
        RETURN
    }

    /** The decision. */
    @Schema(name = "OutcomeConfirmation")
    public record Asked(
            @NotBlank
            @Schema(
                    description = "in any case",
                    enumeration = {"CONFIRM", "RETURN"})
            String decision,

            @Size(max = LONGEST_REASON) @Schema(description = "needed to return it") @Nullable
            String reason,

            @Schema(
                    description =
                            "as in the proposal that was looked at: one that was made since is not decided on; left out for whatever stands",
                    examples = "2026-11-30T08:15:00Z")
            @Nullable
            String proposedAt) {}

    @POST
    @Operation(summary = "Confirm a proposed outcome, or return it with a reason. Not for who proposed it.")
    @APIResponse(responseCode = "200", description = "The outcome as it is now.")
    @APIResponse(responseCode = "403", description = "The account confirms nothing.")
    @APIResponse(responseCode = "404", description = "There is no such outcome that the account may decide on.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public OutcomeBody decide(
            @PathParam("id") @Parameter(description = "number of the outcome") long id, @NotNull @Valid Asked asked) {
        SeenProposal seen = new SeenProposal(id, Instants.parse("proposedAt", asked.proposedAt()));
        OutcomeAnswer answer = Choice.of("decision", asked.decision(), Choices.class) == Choices.CONFIRM
                ? confirming.confirm(List.of(seen)).get(0)
                : confirming.giveBack(seen, asked.reason());
        Long enrolment = answer.enrolmentId();
        if (enrolment == null) {
            throw new NoSuchThing("outcome", id);
        }
        if (answer.refusal() != null) {
            throw new Refused(answer.refusal());
        }
        return standings
                .find(enrolment)
                .flatMap(row -> row.decided().map(outcome -> OutcomeBody.of(enrolment, outcome)))
                .orElseThrow(() -> new NoSuchThing("outcome", id));
    }
}
