package org.cohortium.certification.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cohortium.api.ApiWords;
import org.cohortium.api.BadInput;
import org.cohortium.api.Problem;
import org.cohortium.certification.IssuingFigures;
import org.cohortium.certification.RequestingCertificates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Having certificates issued and asking how it goes. */
@Path("/certificate-runs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class CertificateRunsResource {
    @Inject
    private RequestingCertificates requesting;

    @Inject
    private IssuingFigures figures;

    @Inject
    private ApiWords words;

    /** For whom. */
    @Schema(name = "CertificateRunRequest")
    public record Asked(
            @Schema(description = "code of the cohort; left out with all", examples = "AIG-2026-01") @Nullable
            String cohort,

            @Schema(description = "true for every cohort in which the account may issue") @Nullable
            Boolean all) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Issue certificates to those with a confirmed pass or distinction who have none.",
            description = "Give either cohort or all. Asked for again, nobody gets a second one.")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location is where to ask how it goes.",
            content = @Content(schema = @Schema(implementation = IssuingAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such cohort, or none in which the account may issue.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "403", description = "The account issues no certificates.")
    public Response request(@NotNull @Valid Asked asked) {
        UUID id = start(asked);
        return Response.accepted(answer(id))
                .header(HttpHeaders.LOCATION, "/api/v1/certificate-runs/" + id)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Tell how an issuing run stands.")
    @APIResponse(responseCode = "200", description = "The run.")
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's.")
    public IssuingAnswer tell(
            @Parameter(description = "The id of the run, from the Location it was answered with.") @PathParam("id")
                    UUID id) {
        return answer(id);
    }

    private UUID start(Asked asked) {
        boolean all = Boolean.TRUE.equals(asked.all());
        String cohort = asked.cohort();
        if (cohort == null || cohort.isBlank()) {
            if (!all) {
                throw new BadInput("cohort", "certificate.api.forWhom");
            }
            return requesting.forAll();
        }
        if (all) {
            throw new BadInput("all", "certificate.api.forWhom");
        }
        return requesting.forCohort(cohort);
    }

    private IssuingAnswer answer(UUID id) {
        return IssuingAnswer.of(figures.run(id), figures.leftOut(id), words.words());
    }
}
