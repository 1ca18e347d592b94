package org.cohortium.results.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cohortium.api.Flag;
import org.cohortium.api.Refused;
import org.cohortium.api.RefusedParts;
import org.cohortium.results.framework.AgreeingFrameworks;
import org.cohortium.results.framework.AgreeingFrameworks.Agreed;
import org.cohortium.results.framework.FrameworkChange;
import org.cohortium.results.framework.FrameworkFigures;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Results frameworks: what grants are to reach. */
@Path("/grants/{code}/framework")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class FrameworksResource {
    private static final String CODE = "the grant’s code";

    @Inject
    private FrameworkFigures figures;

    @Inject
    private AgreeingFrameworks agreeing;

    /** What changed, or would. */
    @Schema(name = "FrameworkChanges")
    public record Changed(
            @Schema(description = "of the framework as it is now")
            int version,

            List<ChangeBody> changes) {}

    /** One difference. */
    @Schema(name = "FrameworkChange")
    public record ChangeBody(
            @Schema(description = "of the result, or of result and indicator as in 2.3; empty for the framework itself")
            String number,

            String title,

            @Schema(description = "result or indicator for the whole, target, or the name of a field")
            String part,

            @Schema(description = "the target’s period and category")
            IndicatorBody.@Nullable TargetBody target,

            @Schema(description = "left out where it is added") @Nullable
            String before,

            @Schema(description = "left out where it goes") @Nullable
            String after) {
        static ChangeBody of(FrameworkChange change) {
            return new ChangeBody(
                    change.number(),
                    change.what().title(),
                    change.part(),
                    change.target() == null ? null : IndicatorBody.TargetBody.of(change.target()),
                    change.before(),
                    change.after());
        }
    }

    @GET
    @Operation(summary = "Show what a grant is to reach: its results, their indicators and targets.")
    @APIResponse(responseCode = "200", description = "The framework; version 0 and empty where none was agreed yet.")
    @APIResponse(responseCode = "404", description = "There is no such grant that the account may see.")
    public FrameworkBody framework(@PathParam("code") @Parameter(description = CODE) String code) {
        return FrameworkBody.of(figures.find(code));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agree on a framework: put a whole one in the place of what was agreed.",
            description =
                    "Results and indicators are known by their ids; those left out go. Earlier versions are kept.")
    @APIResponse(responseCode = "200", description = "What changed, or would.")
    @APIResponse(responseCode = "403", description = "The account agrees on no frameworks.")
    @APIResponse(responseCode = "404", description = "There is no such grant.")
    @APIResponse(
            responseCode = "422",
            description = "Something is wrong with it: each place, in words. Or somebody changed it meanwhile.")
    public Changed agree(
            @PathParam("code") @Parameter(description = CODE) String code,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "whether only to tell what would change")
                    Flag dryRun,
            @NotNull @Valid FrameworkBody asked) {
        Agreed agreed = agreeing.agree(asked.framework(code), asked.why(), dryRun.on());
        if (!agreed.problems().isEmpty()) {
            throw new RefusedParts(
                    Refusal.of("framework.problems"),
                    agreed.problems().stream()
                            .map(problem -> new RefusedParts.Part(problem.path(), problem.refusal()))
                            .toList());
        }
        if (agreed.refusal() != null) {
            throw new Refused(agreed.refusal());
        }
        return new Changed(
                figures.find(code).version(),
                agreed.changes().stream().map(ChangeBody::of).toList());
    }
}
