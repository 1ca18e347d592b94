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
import java.util.List;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Days;
import org.cohortium.api.Refused;
import org.cohortium.certification.recognition.Agreed;
import org.cohortium.certification.recognition.KeepingRecognition;
import org.cohortium.certification.recognition.Recognition;
import org.cohortium.certification.recognition.RecognitionFigures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Agreements with bodies that recognise certificates. */
@Path("/recognition-agreements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class RecognitionsResource {
    private static final int LONGEST = 300;
    private static final int LONGEST_CODE = 40;

    @Inject
    private KeepingRecognition keeping;

    @Inject
    private RecognitionFigures figures;

    @Inject
    private ApiWords words;

    /** An agreement. */
    @Schema(name = "RecognitionAgreement")
    public record Asked(
            @NotBlank @Size(max = LONGEST_CODE) @Schema(description = "code of the recognising body")
            String body,

            @NotBlank @Size(max = LONGEST_CODE) @Schema(description = "code of the curriculum")
            String curriculum,

            @NotBlank @Size(max = LONGEST) @Schema(description = "what of theirs certificates are equivalent to")
            String equivalent,

            @Size(max = LONGEST) @Schema(description = "of the agreement’s paper") @Nullable
            String reference,

            @NotBlank @Schema(description = "YYYY-MM-DD from which it holds")
            String startsOn) {}

    /** The last day. */
    @Schema(name = "RecognitionEnd")
    public record Ended(
            @NotBlank @Schema(description = "YYYY-MM-DD") String lastDay) {}

    @GET
    @Operation(summary = "List the agreements, the latest first.")
    @APIResponse(responseCode = "200", description = "All of them.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    public List<Recognition> list() {
        keeping.requireTheirs();
        return figures.all(words.language().tag());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record an agreement: the public check of certificates shows it from its first day on.")
    @APIResponse(responseCode = "201", description = "It is recorded.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public Response record(@NotNull @Valid Asked asked) {
        Refused.ifAny(keeping.record(new Agreed(
                asked.body(),
                asked.curriculum(),
                asked.equivalent(),
                asked.reference(),
                Days.parse("startsOn", asked.startsOn()))));
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Record the last day of an agreement.")
    @APIResponse(responseCode = "204", description = "It is recorded.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    @APIResponse(responseCode = "404", description = "There is no such agreement.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public void end(
            @PathParam("id") @Parameter(description = "number of the agreement") long id, @NotNull @Valid Ended ended) {
        Refused.ifAny(keeping.end(id, Days.parse("lastDay", ended.lastDay())));
    }
}
