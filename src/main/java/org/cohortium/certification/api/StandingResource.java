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
import java.time.LocalDate;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Choice;
import org.cohortium.api.Days;
import org.cohortium.api.Refused;
import org.cohortium.certification.OutcomeDecision;
import org.cohortium.certification.Proposal;
import org.cohortium.certification.ProposingOutcomes;
import org.cohortium.certification.StandingFigures;
import org.cohortium.identity.NoSuchThing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a person stands against the certification rule, and proposing what follows from it. */
@Path("/enrolments/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "outcomes")
public class StandingResource {
    private static final int LONGEST_REASON = 500;
    private static final String ID = "number of the enrolment";

    @Inject
    private StandingFigures standings;

    @Inject
    private ProposingOutcomes proposing;

    @Inject
    private ApiWords words;

    /** What is proposed. */
    @Schema(name = "OutcomeProposal")
    public record Asked(
            @NotBlank
            @Schema(
                    description = "in any case",
                    enumeration = {"DISTINCTION", "PASS", "FAIL", "INCOMPLETE", "DEFERRED"})
            String decision,

            @Size(max = LONGEST_REASON) @Schema(description = "needed where it departs from the rule") @Nullable
            String reason,

            @Schema(
                    description = "needed for DEFERRED: the day it comes back",
                    format = "date",
                    examples = "2027-02-02")
            @Nullable
            String deferredUntil) {}

    @GET
    @Path("/standing")
    @Operation(summary = "Show where a person stands: what the rule says and why, and what is still possible.")
    @APIResponse(responseCode = "200", description = "The standing.")
    @APIResponse(responseCode = "404", description = "There is no such enrolment with a seat that the account may see.")
    public StandingView standing(@PathParam("id") @Parameter(description = ID) long id) {
        return standings
                .find(id)
                .map(row -> StandingView.of(row, words.words(), standings.sees(row.cohort())))
                .orElseThrow(() -> new NoSuchThing("enrolment", id));
    }

    @POST
    @Path("/outcome")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Propose a certification decision. An earlier proposal, or one that was returned, is replaced;"
                    + " somebody else confirms it.")
    @APIResponse(responseCode = "200", description = "The outcome as proposed.")
    @APIResponse(responseCode = "404", description = "There is no such person in a cohort the account proposes for.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public OutcomeBody propose(@PathParam("id") @Parameter(description = ID) long id, @NotNull @Valid Asked asked) {
        OutcomeDecision decision = Choice.of("decision", asked.decision(), OutcomeDecision.class);
        String until = asked.deferredUntil();
        LocalDate day = until == null ? null : Days.parse("deferredUntil", until);
        proposing.propose(new Proposal(id, decision, asked.reason(), day)).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        return standings
                .find(id)
                .flatMap(row -> row.decided().map(outcome -> OutcomeBody.of(id, outcome)))
                .orElseThrow(() -> new NoSuchThing("enrolment", id));
    }
}
