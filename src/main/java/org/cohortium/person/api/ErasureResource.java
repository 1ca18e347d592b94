package org.cohortium.person.api;

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
import org.cohortium.api.Choice;
import org.cohortium.api.Refused;
import org.cohortium.person.ErasingPersons;
import org.cohortium.person.ErasureReach;
import org.cohortium.person.ErasureReason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erasing a person. For administrators. */
@Path("/persons/{id}/erasure")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "persons")
public class ErasureResource {
    private static final String PERSON = "number of the person";
    private static final int LONGEST = 300;

    @Inject
    private ErasingPersons erasing;

    /** That it is meant. */
    @Schema(name = "Erasure")
    public record Asked(
            @NotBlank @Schema(description = "REQUEST, RETENTION or LAW", examples = "REQUEST")
            String because,

            @NotBlank
            @Size(max = LONGEST)
            @Schema(description = "the person’s name as it stands, so that nobody is erased by a slip")
            String name) {}

    @GET
    @Operation(summary = "Tell what erasing a person would reach.")
    @APIResponse(responseCode = "200", description = "What it would reach, and what keeps it from being done.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    @APIResponse(responseCode = "404", description = "There is no such person, or they were erased.")
    public ErasureReach tell(@PathParam("id") @Parameter(description = PERSON) long id) {
        return erasing.reach(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Erase a person. It cannot be undone.",
            description = "What they took part in still counts, under a pseudonym, with categories unknown.")
    @APIResponse(responseCode = "204", description = "They are erased.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    @APIResponse(responseCode = "404", description = "There is no such person, or they were erased.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public void erase(@PathParam("id") @Parameter(description = PERSON) long id, @NotNull @Valid Asked asked) {
        Refused.ifAny(erasing.erase(id, Choice.of("because", asked.because(), ErasureReason.class), asked.name()));
    }
}
