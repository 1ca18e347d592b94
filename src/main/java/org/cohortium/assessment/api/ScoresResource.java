package org.cohortium.assessment.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cohortium.api.BadInput;
import org.cohortium.api.Cursor;
import org.cohortium.api.Days;
import org.cohortium.api.Page;
import org.cohortium.api.Refused;
import org.cohortium.assessment.Attempt;
import org.cohortium.assessment.RecordingScores;
import org.cohortium.assessment.ScoreFigures;
import org.cohortium.assessment.ScoreRow;
import org.cohortium.assessment.Scoring;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Scores of a cohort's people. */
@Path("/cohorts/{code}/scores")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scores")
public class ScoresResource {
    private static final int KEY_PARTS = 3;
    private static final int MOST = 5_000;
    private static final String CODE = "the cohort’s code";

    @Inject
    private ScoreFigures figures;

    @Inject
    private RecordingScores recording;

    /** Points for one attempt. */
    @Schema(name = "Score")
    public record Item(
            @NotNull @Schema(description = "number of the enrolment")
            Long enrolment,

            @NotNull @Schema(description = "number of the assessment")
            Long assessment,

            @Schema(description = "from 1; left out for the first") @Nullable
            Integer attempt,

            @NotNull @Schema(description = "from 0 to the assessment’s maximum, two decimals at the most")
            BigDecimal points,

            @Schema(description = "YYYY-MM-DD in the cohort’s zone; left out: as it was, or today") @Nullable
            String scoredOn) {
        static Item of(ScoreRow row) {
            return new Item(
                    row.enrolment(),
                    row.assessment(),
                    row.attempt(),
                    row.points(),
                    row.scoredOn().toString());
        }

        Scoring scoring() {
            LocalDate day = scoredOn == null || scoredOn.isBlank() ? null : Days.parse("scoredOn", scoredOn);
            return new Scoring(enrolment, assessment, attempt == null ? 1 : attempt, points, day);
        }
    }

    /** Scores to be recorded. */
    @Schema(name = "Scores")
    public record Items(@NotEmpty @Size(max = MOST) List<@NotNull @Valid Item> items) {}

    /** How many scores went in. */
    @Schema(name = "ScoresRecorded")
    public record Recorded(int recorded) {}

    @GET
    @Operation(summary = "List the scores of a cohort by enrolment, assessment and attempt.")
    @APIResponse(responseCode = "200", description = "A page of scores.")
    @APIResponse(responseCode = "404", description = "There is no cohort with that code that the account sees whole.")
    public Page<Item> list(
            @PathParam("code") @Parameter(description = CODE) String code,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MOST)
                    @Parameter(description = "items at the most")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before; left out for the first") @Nullable
                    String cursor) {
        List<ScoreRow> rows = figures.ofCohort(code, after(cursor), limit + 1);
        return Page.of(
                rows.stream().map(Item::of).toList(),
                limit,
                item -> Cursor.after(item.enrolment(), item.assessment(), String.valueOf(item.attempt())));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Record scores, all or none. What is recorded already gets the new points; the history keeps both.")
    @APIResponse(responseCode = "200", description = "They are recorded.")
    @APIResponse(responseCode = "403", description = "The account records no scores.")
    @APIResponse(responseCode = "404", description = "There is no cohort with that code that the account may change.")
    @APIResponse(responseCode = "422", description = "One of them cannot be; none is recorded.")
    public Recorded record(
            @PathParam("code") @Parameter(description = CODE) String code, @NotNull @Valid Items scores) {
        List<Scoring> scorings = scores.items().stream().map(Item::scoring).toList();
        recording.record(code, scorings).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        return new Recorded(scorings.size());
    }

    @DELETE
    @Path("/{enrolment}/{assessment}/{attempt}")
    @Operation(summary = "Take a score back that was recorded by mistake; the history keeps it.")
    @APIResponse(responseCode = "204", description = "It is taken back.")
    @APIResponse(responseCode = "403", description = "The account records no scores.")
    @APIResponse(responseCode = "404", description = "There is no cohort with that code that the account may change.")
    @APIResponse(responseCode = "422", description = "There is no such score, or it is not of the last attempt.")
    public void takeBack(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("enrolment") @Parameter(description = "number of the enrolment") long enrolment,
            @PathParam("assessment") @Parameter(description = "number of the assessment") long assessment,
            @PathParam("attempt") @Parameter(description = "from 1; the last") int attempt) {
        Refused.ifAny(recording.change(code, List.of(), List.of(new Attempt(enrolment, assessment, attempt))));
    }

    private static Attempt after(@Nullable String cursor) {
        Cursor at = Cursor.parse(cursor, KEY_PARTS);
        try {
            return at == null
                    ? new Attempt(0, 0, 0)
                    : new Attempt(
                            Long.parseLong(at.key().get(0)),
                            Long.parseLong(at.key().get(1)),
                            Integer.parseInt(at.key().get(2)));
        } catch (NumberFormatException notOurs) {
            throw new BadInput("cursor", "api.badCursor");
        }
    }
}
