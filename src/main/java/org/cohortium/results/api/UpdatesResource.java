package org.cohortium.results.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.api.Days;
import org.cohortium.api.Refused;
import org.cohortium.api.RefusedParts;
import org.cohortium.results.update.ProgressUpdate;
import org.cohortium.results.update.ProgressUpdates;
import org.cohortium.results.update.UpdateRow;
import org.cohortium.results.update.UpdateState;
import org.cohortium.results.update.WritingUpdates;
import org.cohortium.results.update.WritingUpdates.Written;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Progress updates: what people say of a grant's results, period by period. */
@Path("/grants/{code}/updates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class UpdatesResource {
    private static final String CODE = "the grant’s code";
    private static final String FROM = "first day of the period, e.g. 2026-07-01";
    private static final String TO = "its last day, e.g. 2026-09-30";
    private static final String PERIOD = "/{from}/{to}";

    @Inject
    private ProgressUpdates updates;

    @Inject
    private WritingUpdates writing;

    /** One of a grant's periods. */
    @Schema(name = "UpdatePeriod")
    public record PeriodBody(
            String from,
            String to,
            UpdateState state,

            @Schema(description = "indicators with a target in it whose values are entered by hand")
            int byHand,

            @Schema(description = "those of them that have a value")
            int entered,

            @Schema(description = "results of which something is told")
            int told) {
        static PeriodBody of(UpdateRow row) {
            return new PeriodBody(
                    row.from().toString(), row.to().toString(), row.state(), row.byHand(), row.entered(), row.told());
        }
    }

    /** The periods. */
    @Schema(name = "UpdatePeriods")
    public record Periods(List<PeriodBody> items) {}

    /** Why. */
    @Schema(name = "UpdateReason")
    public record Why(@NotNull String reason) {}

    @GET
    @Operation(summary = "List a grant's periods and how far their progress updates are.")
    @APIResponse(responseCode = "200", description = "By their days.")
    @APIResponse(responseCode = "403", description = "The account sees no updates: they reach donors by releases.")
    @APIResponse(responseCode = "404", description = "There is no such grant.")
    public Periods updatePeriods(@PathParam("code") @Parameter(description = CODE) String code) {
        return new Periods(updates.periods(code).stream().map(PeriodBody::of).toList());
    }

    @GET
    @Path(PERIOD)
    @Operation(summary = "Show what is said of a period: narrative, comments on figures, values entered by hand.")
    @APIResponse(responseCode = "200", description = "The update; version 0 and empty where nothing was said yet.")
    @APIResponse(responseCode = "403", description = "The account sees no updates.")
    @APIResponse(responseCode = "404", description = "There is no such grant, or it has no such period.")
    public UpdateBody.Now update(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("from") @Parameter(description = FROM) String from,
            @PathParam("to") @Parameter(description = TO) String to) {
        return UpdateBody.Now.of(updates.find(code, first(from), last(to)));
    }

    @PUT
    @Path(PERIOD)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put what is said of a period in the place of what was said.",
            description = "What is left out goes; earlier words and values stay in the history.")
    @APIResponse(responseCode = "200", description = "The update as it stands.")
    @APIResponse(responseCode = "403", description = "The account writes no updates.")
    @APIResponse(responseCode = "404", description = "There is no such grant, or it has no such period.")
    @APIResponse(
            responseCode = "422",
            description = "It is locked, somebody changed it meanwhile, or places are wrong.")
    public UpdateBody.Now writeUpdate(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("from") @Parameter(description = FROM) String from,
            @PathParam("to") @Parameter(description = TO) String to,
            @NotNull @Valid UpdateBody asked) {
        ProgressUpdate now = updates.find(code, first(from), last(to));
        Written written = writing.write(asked.onto(now));
        if (!written.problems().isEmpty()) {
            throw new RefusedParts(
                    Refusal.of("update.problems"),
                    written.problems().stream()
                            .map(problem -> new RefusedParts.Part(problem.path(), problem.refusal()))
                            .toList());
        }
        if (written.refusal() != null) {
            throw new Refused(written.refusal());
        }
        return update(code, from, to);
    }

    @POST
    @Path(PERIOD + "/submission")
    @Operation(summary = "Lock a period's update, for somebody else to approve.")
    @APIResponse(responseCode = "200", description = "The update as it stands.")
    @APIResponse(responseCode = "404", description = "There is no such grant, or it has no such period.")
    @APIResponse(responseCode = "422", description = "It is not open, the period is not over, or values are missing.")
    public UpdateBody.Now submitUpdate(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("from") @Parameter(description = FROM) String from,
            @PathParam("to") @Parameter(description = TO) String to) {
        Refused.ifAny(writing.submit(code, first(from), last(to)));
        return update(code, from, to);
    }

    @POST
    @Path(PERIOD + "/approval")
    @Operation(summary = "Approve an update that somebody else submitted: donors are told it from the next draft on.")
    @APIResponse(responseCode = "200", description = "The update as it stands.")
    @APIResponse(responseCode = "404", description = "There is no such grant, or it has no such period.")
    @APIResponse(responseCode = "422", description = "It was not submitted, or by the account itself.")
    public UpdateBody.Now approveUpdate(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("from") @Parameter(description = FROM) String from,
            @PathParam("to") @Parameter(description = TO) String to) {
        Refused.ifAny(writing.approve(code, first(from), last(to)));
        return update(code, from, to);
    }

    @POST
    @Path(PERIOD + "/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Send a submitted update back to be worked on, with a reason.")
    @APIResponse(responseCode = "200", description = "The update as it stands.")
    @APIResponse(responseCode = "404", description = "There is no such grant, or it has no such period.")
    @APIResponse(responseCode = "422", description = "It was not submitted, or no reason was given.")
    public UpdateBody.Now returnUpdate(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("from") @Parameter(description = FROM) String from,
            @PathParam("to") @Parameter(description = TO) String to,
            @NotNull @Valid Why why) {
        Refused.ifAny(writing.sendBack(code, first(from), last(to), why.reason()));
        return update(code, from, to);
    }

    @POST
    @Path(PERIOD + "/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open an approved update again, with a reason.")
    @APIResponse(responseCode = "200", description = "The update as it stands.")
    @APIResponse(responseCode = "404", description = "There is no such grant, or it has no such period.")
    @APIResponse(responseCode = "422", description = "It is not approved, or no reason was given.")
    public UpdateBody.Now reopenUpdate(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("from") @Parameter(description = FROM) String from,
            @PathParam("to") @Parameter(description = TO) String to,
            @NotNull @Valid Why why) {
        Refused.ifAny(writing.reopen(code, first(from), last(to), why.reason()));
        return update(code, from, to);
    }

    private static LocalDate first(String from) {
        return Days.parse("from", from);
    }

    private static LocalDate last(String to) {
        return Days.parse("to", to);
    }
}
