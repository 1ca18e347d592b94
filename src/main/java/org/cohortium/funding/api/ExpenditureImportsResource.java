package org.cohortium.funding.api;

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
import java.util.List;
import org.cohortium.api.ApiWords;
import org.cohortium.api.BadInput;
import org.cohortium.api.Flag;
import org.cohortium.api.Refused;
import org.cohortium.funding.expenditure.ImportingExpenditure;
import org.cohortium.funding.expenditure.ImportingExpenditure.Effect;
import org.cohortium.funding.expenditure.ImportingExpenditure.Judged;
import org.cohortium.funding.expenditure.ImportingExpenditure.Outcome;
import org.cohortium.funding.expenditure.LineProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists of expenditure. For administrators. */
@Path("/grants/{code}/expenditure-imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class ExpenditureImportsResource {
    @Inject
    private ImportingExpenditure importing;

    @Inject
    private ApiWords words;

    /** What came of a list. */
    @Schema(name = "ExpenditureImport")
    public record Imported(
            @Schema(description = "how many lines were booked, or would be")
            int booked,

            @Schema(description = "how many were corrected, or would be")
            int corrected,

            @Schema(description = "how many say what is booked already")
            int unchanged,

            @Schema(description = "how many stay out") int invalid,

            @Schema(description = "all lines but those that say what is booked already")
            List<Line> lines) {}

    /** A line. */
    @Schema(name = "ExpenditureLine")
    public record Line(
            @Schema(description = "number of the row, from 1")
            int row,

            @Schema(enumeration = {"NEW", "CHANGED", "INVALID"})
            String effect,

            @Schema(description = "left out where it cannot be read") @Nullable
            String reference,

            List<WrongCell> problems) {}

    /** A cell that is wrong. */
    @Schema(name = "ExpenditureCell")
    public record WrongCell(String cell, String value, String rule, String message) {}

    /** The part of the form. */
    @Schema(name = "ExpenditureFile")
    public record Sent(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Book what a list (.xlsx, .xls or .csv, as the part \"file\") says a grant was spent on.",
            description =
                    "Amounts are known by their references: new ones are booked, others corrected, and the same list"
                            + " again changes nothing. Lines with something wrong stay out. With dryRun=true nothing is changed.")
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Sent.class)))
    @APIResponse(responseCode = "200", description = "What became, or would become, of each line.")
    @APIResponse(responseCode = "403", description = "The account books nothing.")
    @APIResponse(responseCode = "404", description = "There is no such grant.")
    @APIResponse(responseCode = "422", description = "The file is no list of expenditure.")
    public Imported importExpenditure(
            @PathParam("code") @Parameter(description = "the grant’s code") String code,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "whether only to tell what would change")
                    Flag dryRun,
            @Parameter(hidden = true) @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        if (file == null) {
            throw new BadInput("file", "spent.list.fileMissing");
        }
        Outcome outcome = importing.take(code, file.getFileName().orElse(""), bytes(file), dryRun.on());
        if (outcome.refusal() != null) {
            throw new Refused(outcome.refusal());
        }
        return new Imported(
                outcome.count(Effect.NEW),
                outcome.count(Effect.CHANGED),
                outcome.count(Effect.UNCHANGED),
                outcome.count(Effect.INVALID),
                outcome.lines().stream()
                        .filter(line -> line.effect() != Effect.UNCHANGED)
                        .map(this::line)
                        .toList());
    }

    private Line line(Judged line) {
        return new Line(
                line.row(),
                line.effect().name(),
                line.spent() == null ? null : line.spent().reference(),
                line.problems().stream().map(this::wrong).toList());
    }

    private WrongCell wrong(LineProblem problem) {
        return new WrongCell(
                problem.cell(),
                problem.value(),
                problem.refusal().rule(),
                words.words().filled(problem.refusal().rule(), problem.refusal().arguments()));
    }

    private static byte[] bytes(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return content.readNBytes(ImportingExpenditure.MOST_BYTES + 1);
        }
    }
}
