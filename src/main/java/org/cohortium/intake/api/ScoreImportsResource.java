package org.cohortium.intake.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.cohortium.api.ApiWords;
import org.cohortium.api.BadInput;
import org.cohortium.api.Choice;
import org.cohortium.api.Days;
import org.cohortium.api.Flag;
import org.cohortium.api.Problem;
import org.cohortium.api.Refused;
import org.cohortium.intake.gradebook.OnConflict;
import org.cohortium.intake.gradebook.ReceivingGradebooks;
import org.cohortium.intake.gradebook.ScoreChoices;
import org.cohortium.intake.gradebook.ScoreImport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Scores from gradebooks and lists of points. */
@Path("/cohorts/{code}/score-imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scores")
public class ScoreImportsResource {
    private static final int LONGEST = 1 << 16;

    @Inject
    private ReceivingGradebooks receiving;

    @Inject
    private ApiWords words;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Take scores from a Moodle gradebook or a list of points, sent as the part \"file\".",
            description = "With dryRun=true nothing is recorded; the answer tells what would be. People are matched by"
                    + " address; whoever fits by name alone is in toConfirm and recorded only where confirmed. What a rule"
                    + " refuses is left out and told. The same file again changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = GradebookForm.class)))
    @APIResponse(
            responseCode = "200",
            description = "What the file says, and how many scores were recorded.",
            content = @Content(schema = @Schema(implementation = ScoreImportBody.class)))
    @APIResponse(
            responseCode = "403",
            description = "The account records no scores.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such cohort that the account may change.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A rule says no: it holds no points, say. Nothing was recorded.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ScoreImportBody take(
            @PathParam("code") @Parameter(description = "the cohort’s code") String code,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Whether only to tell what would happen.")
                    Flag dryRun,
            @QueryParam("onConflict")
                    @DefaultValue("KEEP")
                    @Parameter(
                            description =
                                    "What becomes of points that differ from those that stand: KEEP, REPLACE or ANOTHER_ATTEMPT.")
                    String onConflict,
            @QueryParam("scoredOn")
                    @Parameter(description = "day of the points, YYYY-MM-DD in the cohort’s zone; left out: today")
                    @Nullable
                    String scoredOn,
            @Parameter(hidden = true) @FormParam("columns") @Nullable EntityPart columns,
            @Parameter(hidden = true) @FormParam("confirm") @Nullable EntityPart confirm,
            @Parameter(hidden = true) @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        receiving.requireTheirs(code);
        if (file == null) {
            throw new BadInput("file", "intake.api.noFile");
        }
        ScoreChoices choices = new ScoreChoices(
                columns == null ? null : parsed("columns", columns, ScoreChoices::uses),
                confirm == null ? ScoreChoices.NONE.confirmed() : parsed("confirm", confirm, ScoreChoices::keys),
                Choice.of("onConflict", onConflict, OnConflict.class),
                scoredOn == null || scoredOn.isBlank() ? null : Days.parse("scoredOn", scoredOn));
        try (InputStream content = file.getContent()) {
            ScoreImport found =
                    dryRun.on() ? receiving.preview(code, content, choices) : receiving.apply(code, content, choices);
            if (found.refusal() != null) {
                throw new Refused(found.refusal());
            }
            return ScoreImportBody.of(found, words.words());
        }
    }

    private static <T> T parsed(String name, EntityPart part, Function<String, T> reading) throws IOException {
        try (InputStream content = part.getContent()) {
            String text = new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8);
            try {
                return reading.apply(text);
            } catch (IllegalArgumentException unclear) {
                throw new BadInput(name, "intake.scores.bad." + name, Map.of("text", text));
            }
        }
    }
}
