package org.cohortium.results.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohortium.api.ApiWords;
import org.cohortium.api.BadInput;
import org.cohortium.api.Flag;
import org.cohortium.api.Refused;
import org.cohortium.results.workbook.CellProblem;
import org.cohortium.results.workbook.FrameworkWorkbooks;
import org.cohortium.results.workbook.FrameworkWorkbooks.Taken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Results frameworks as workbooks. */
@Path("/grants/{code}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class FrameworkWorkbooksResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CODE = "the grant’s code";
    private static final int MOST_BYTES = 5 << 20;
    private static final int LONGEST_WHY = 1_000;

    @Inject
    private FrameworkWorkbooks workbooks;

    @Inject
    private ApiWords words;

    /** What came of a workbook. */
    @Schema(name = "FrameworkImport")
    public record Imported(List<FrameworksResource.ChangeBody> changes, List<WrongCell> problems) {}

    /** A cell that is wrong. */
    @Schema(name = "FrameworkCell")
    public record WrongCell(
            @Schema(description = "as on the tab; empty where it is about the whole")
            String sheet,

            String cell,
            String value,
            String rule,
            String message) {}

    /** The parts of the form. */
    @Schema(name = "FrameworkWorkbook")
    public record Sent(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file,

            @Schema(description = "why what was agreed is changed") @Nullable
            String why) {}

    @GET
    @Path("/framework.xlsx")
    @Produces(XLSX)
    @Operation(summary = "Give a results framework as a workbook, to be changed and sent back.")
    @APIResponse(responseCode = "200", description = "The workbook, in the reader’s language.")
    @APIResponse(responseCode = "404", description = "There is no such grant that the account may see.")
    public Response workbook(@PathParam("code") @Parameter(description = CODE) String code) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbooks.write(code, words.language(), out);
        return Response.ok(out.toByteArray(), XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + FrameworkWorkbooks.fileName(code) + "\"")
                .build();
    }

    @POST
    @Path("/framework-imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Agree on what a framework’s workbook says, sent as the part \"file\", all or nothing.",
            description =
                    "With dryRun=true nothing is changed; the answer tells what would be. Cells that are wrong are"
                            + " listed; nothing is changed while there is any.")
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Sent.class)))
    @APIResponse(responseCode = "200", description = "What changed, or would, and what is wrong.")
    @APIResponse(responseCode = "403", description = "The account agrees on no frameworks.")
    @APIResponse(responseCode = "404", description = "There is no such grant.")
    @APIResponse(
            responseCode = "422",
            description =
                    "It is no framework’s workbook, or another grant’s, or somebody changed the framework meanwhile.")
    public Imported take(
            @PathParam("code") @Parameter(description = CODE) String code,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "whether only to tell what would change")
                    Flag dryRun,
            @Parameter(hidden = true) @FormParam("why") @Nullable EntityPart why,
            @Parameter(hidden = true) @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        if (file == null) {
            throw new BadInput("file", "framework.book.fileMissing");
        }
        Taken taken = workbooks.take(code, bytes(file, MOST_BYTES), why == null ? null : text(why), dryRun.on());
        if (taken.refusal() != null) {
            throw new Refused(taken.refusal());
        }
        return new Imported(
                taken.changes().stream().map(FrameworksResource.ChangeBody::of).toList(),
                taken.problems().stream().map(this::wrong).toList());
    }

    private WrongCell wrong(CellProblem problem) {
        return new WrongCell(
                problem.sheet(),
                problem.cell(),
                problem.value(),
                problem.refusal().rule(),
                words.words().filled(problem.refusal().rule(), problem.refusal().arguments()));
    }

    /** One byte more than is read of anything: what is larger is refused as too large. */
    private static byte[] bytes(EntityPart part, int most) throws IOException {
        try (InputStream content = part.getContent()) {
            return content.readNBytes(most + 1);
        }
    }

    private static String text(EntityPart part) throws IOException {
        String text = new String(bytes(part, 4 * LONGEST_WHY), StandardCharsets.UTF_8);
        return text.substring(0, Math.min(text.length(), LONGEST_WHY));
    }
}
