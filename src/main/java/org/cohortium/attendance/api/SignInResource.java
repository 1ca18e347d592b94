package org.cohortium.attendance.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Attachment;
import org.cohortium.api.BadInput;
import org.cohortium.api.Choice;
import org.cohortium.api.Flag;
import org.cohortium.api.Refused;
import org.cohortium.attendance.sheet.EvidenceView;
import org.cohortium.attendance.sheet.KeepingEvidence;
import org.cohortium.attendance.sheet.PrintingSheets;
import org.cohortium.attendance.sheet.SheetPreview;
import org.cohortium.attendance.sheet.SheetRow;
import org.cohortium.attendance.sheet.TypingSheets;
import org.cohortium.shared.KeptFile;
import org.cohortium.text.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sign-in sheets on paper: printing them, typing what they say, keeping them as scanned. */
@Path("/sessions/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attendance")
public class SignInResource {
    private static final String PDF = "application/pdf";
    private static final String ID = "number of the session";
    private static final int LONGEST = 2_000;

    @Inject
    private PrintingSheets printing;

    @Inject
    private TypingSheets typing;

    @Inject
    private KeepingEvidence evidence;

    @Inject
    private ApiWords words;

    /** What was typed. */
    @Schema(name = "SignInLine")
    public record Line(
            @NotBlank
            @Size(max = LONGEST)
            @Schema(
                    description =
                            "the sheet’s code; for each mark its letter (A absent, L late, E excused, P present) with numbers of"
                                    + " rows; at the end the check character, or * for none. Who is not named was present.",
                    examples = "K7Q4 A3 L9,12 *")
            String line) {}

    /** What a line marks. */
    @Schema(name = "SignInMarks")
    public record Marks(
            @Schema(description = "with its check character")
            String line,

            List<SheetRow> rows) {
        static Marks of(SheetPreview preview) {
            return new Marks(preview.line(), preview.rows());
        }
    }

    @GET
    @Path("/sign-in-sheet.pdf")
    @Produces(PDF)
    @Operation(
            summary = "Print the sign-in sheet of a session.",
            description = "Rows are numbered. Printed again for the same people, the sheet has the same code.")
    @APIResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = PDF))
    @APIResponse(responseCode = "403", description = "The account marks nobody.")
    @APIResponse(responseCode = "404", description = "There is no such session that the account may mark.")
    public Response print(
            @PathParam("id") @Parameter(description = ID) long id,
            @QueryParam("language") @Parameter(description = "en, fr or ar; left out, the account’s") @Nullable
                    String language) {
        Language written = language == null ? words.language() : Choice.of("language", language, Language.class);
        return Response.ok(printing.pdf(id, written), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"sign-in-sheet-" + id + ".pdf\"")
                .build();
    }

    @POST
    @Path("/sign-in-line")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Mark a session by the line typed from its signed sheet, all or none.",
            description = "With dryRun=true nothing is marked; the answer tells whom the line names.")
    @APIResponse(responseCode = "200", description = "Whom it marks, or would mark.")
    @APIResponse(responseCode = "403", description = "The account marks nobody.")
    @APIResponse(responseCode = "404", description = "There is no such session that the account may mark.")
    @APIResponse(responseCode = "422", description = "It is no such line, or a rule says no: which one, in words.")
    public Marks type(
            @PathParam("id") @Parameter(description = ID) long id,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "whether only to tell what would happen")
                    Flag dryRun,
            @NotNull @Valid Line asked) {
        SheetPreview preview = typing.look(id, asked.line());
        Refused.ifAny(Optional.ofNullable(preview.refusal()));
        if (!dryRun.on()) {
            Refused.ifAny(typing.mark(id, asked.line()));
        }
        return Marks.of(preview);
    }

    @GET
    @Path("/evidence")
    @Operation(summary = "List the scanned sheets kept with a session, latest first.")
    @APIResponse(responseCode = "200", description = "The scans.")
    @APIResponse(responseCode = "404", description = "There is no such session that the account may see.")
    public List<EvidenceView> list(@PathParam("id") @Parameter(description = ID) long id) {
        return evidence.of(id);
    }

    @POST
    @Path("/evidence")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Keep a scanned sheet (PDF, JPEG or PNG of up to 10 MB) as the part \"file\".",
            description = "The same file sent again is kept once.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = EvidenceForm.class)))
    @APIResponse(responseCode = "204", description = "It is kept.")
    @APIResponse(responseCode = "403", description = "The account marks nobody.")
    @APIResponse(responseCode = "404", description = "There is no such session that the account may mark.")
    @APIResponse(responseCode = "422", description = "It is too large, or no scan.")
    public void keep(
            @PathParam("id") @Parameter(description = ID) long id,
            @Parameter(hidden = true) @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        if (file == null) {
            throw new BadInput("file", "evidence.noFile");
        }
        try (InputStream content = file.getContent()) {
            Refused.ifAny(evidence.add(id, file.getFileName().orElse("scan"), content));
        }
    }

    /** The parts of the form. */
    @Schema(name = "EvidenceForm")
    public record EvidenceForm(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file) {}

    @GET
    @Path("/evidence/{scan}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Give back a scanned sheet.")
    @APIResponse(responseCode = "200", description = "The file as it was handed in.")
    @APIResponse(responseCode = "404", description = "There is no such scan that the account may see.")
    public Response file(
            @PathParam("id") @Parameter(description = ID) long id,
            @PathParam("scan") @Parameter(description = "id of the scan") UUID scan) {
        KeptFile file = evidence.file(id, scan);
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("scan", file.fileName()))
                .build();
    }
}
