package org.cohortium.reporting.api;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Days;
import org.cohortium.api.Instants;
import org.cohortium.api.Problem;
import org.cohortium.api.Refused;
import org.cohortium.reporting.ReconcilingReports;
import org.cohortium.reporting.ReportRequest;
import org.cohortium.reporting.Requested;
import org.cohortium.reporting.RequestingReports;
import org.cohortium.reporting.RunFigures;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Having reports made and asking how it goes. */
@Path("/report-runs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportRunsResource {
    private static final String ID = "The id of the run, from the Location it was answered with.";

    @Inject
    private RequestingReports requesting;

    @Inject
    private RunFigures runs;

    @Inject
    private ReconcilingReports reconciling;

    @Inject
    private ApiWords words;

    /** What is asked for. */
    @Schema(name = "ReportRequest")
    public record Asked(
            @NotBlank @Schema(description = "id of the report", examples = "ministry-progress")
            String report,

            @NotBlank @Schema(description = "first day of the period", examples = "2026-07-01")
            String from,

            @NotBlank @Schema(description = "last day of the period, included", examples = "2026-09-30")
            String to,

            @Schema(description = "the state of knowledge to show; left out for the latest that is settled") @Nullable
            String asOf,

            @Schema(
                    description =
                            "codes of organisations, or of grants for a donor's report; left out for all within reach")
            @Size(min = 1)
            @Nullable
            List<@NotBlank String> recipients) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have a report made for its recipients, from one settled state of the data.")
    @APIResponse(
            responseCode = "202",
            description = "Begun; Location is where to ask how it goes.",
            content = @Content(schema = @Schema(implementation = RunAnswer.class)))
    @APIResponse(
            responseCode = "422",
            description =
                    "No such report or recipient, a period that ends before it starts, an instant not settled yet.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "403", description = "The account has no reports made.")
    public Response request(@NotNull @Valid Asked asked) {
        Requested requested = requesting.request(new ReportRequest(
                asked.report(),
                Days.parse("from", asked.from()),
                Days.parse("to", asked.to()),
                Instants.parse("asOf", asked.asOf()),
                asked.recipients() == null ? List.of() : asked.recipients()));
        if (requested.refusal() != null) {
            throw new Refused(requested.refusal());
        }
        UUID id = requested.run();
        return Response.accepted(answer(id))
                .header(HttpHeaders.LOCATION, "/api/v1/report-runs/" + id)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Tell how a run stands and what it has published.")
    @APIResponse(responseCode = "200", description = "The run.")
    @APIResponse(responseCode = "404", description = "There is none, or it is somebody else's.")
    public RunAnswer tell(@Parameter(description = ID) @PathParam("id") UUID id) {
        return answer(id);
    }

    @GET
    @Path("/{id}/reconciliation")
    @Operation(summary = "Tell how the donors’ reports of a run go together: sum, overlap, unique persons.")
    @APIResponse(responseCode = "200", description = "Until the last day of the run, each grant’s persons among it.")
    @APIResponse(responseCode = "403", description = "The account does not see everything.")
    @APIResponse(responseCode = "404", description = "There is none, or it is none for donors.")
    public ReconciliationAnswer reconcile(@Parameter(description = ID) @PathParam("id") UUID id) {
        return ReconciliationAnswer.of(reconciling.of(id, words.language().tag()));
    }

    @POST
    @Path("/{id}/stop")
    @Operation(summary = "Stop a run after the workbooks at hand. What is published stays.")
    @APIResponse(responseCode = "200", description = "The run.")
    @APIResponse(responseCode = "422", description = "It was not running any more.")
    public RunAnswer stop(@Parameter(description = ID) @PathParam("id") UUID id) {
        if (!requesting.stop(id)) {
            throw new Refused(Refusal.of("reporting.notRunning"));
        }
        return answer(id);
    }

    @POST
    @Path("/{id}/restart")
    @Operation(summary = "Go on with the recipients that have no workbook yet, from the same state of the data.")
    @APIResponse(responseCode = "200", description = "The run.")
    @APIResponse(responseCode = "422", description = "There is nothing to go on with.")
    public RunAnswer restart(@Parameter(description = ID) @PathParam("id") UUID id) {
        if (!requesting.restart(id)) {
            throw new Refused(Refusal.of("reporting.nothingToGoOnWith"));
        }
        return answer(id);
    }

    private RunAnswer answer(@Nullable UUID id) {
        UUID run = Objects.requireNonNull(id);
        return RunAnswer.of(runs.run(run), runs.recipients(run, words.language().tag()), words.words());
    }
}
