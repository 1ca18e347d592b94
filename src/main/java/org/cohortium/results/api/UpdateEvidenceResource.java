package org.cohortium.results.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.UUID;
import org.cohortium.api.Attachment;
import org.cohortium.api.BadInput;
import org.cohortium.api.Days;
import org.cohortium.api.Refused;
import org.cohortium.results.update.KeepingValueEvidence;
import org.cohortium.results.update.ValueEvidence;
import org.cohortium.shared.KeptFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files that show where values entered by hand come from. */
@Path("/grants/{code}/updates/{from}/{to}/evidence")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class UpdateEvidenceResource {
    private static final String CODE = "the grant’s code";
    private static final String FROM = "first day of the period, e.g. 2026-07-01";
    private static final String TO = "its last day, e.g. 2026-09-30";

    @Inject
    private KeepingValueEvidence keeping;

    /** The files of a period. */
    @Schema(name = "ValueEvidenceList")
    public record Files(List<ValueEvidence> items) {}

    /** The parts of the form. */
    @Schema(name = "ValueEvidenceForm")
    public record Form(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file) {}

    @GET
    @Operation(summary = "List the files that show where a period’s values come from.")
    @APIResponse(responseCode = "200", description = "By indicator, the latest first.")
    @APIResponse(responseCode = "403", description = "The account sees no updates.")
    @APIResponse(responseCode = "404", description = "There is no such grant, or it has no such period.")
    public Files valueEvidence(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("from") @Parameter(description = FROM) String from,
            @PathParam("to") @Parameter(description = TO) String to) {
        return new Files(keeping.of(code, Days.parse("from", from), Days.parse("to", to)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Keep a file (PDF, JPEG or PNG of up to 10 MB) with a value, as the part \"file\".",
            description =
                    "The same file sent again is kept once. Files are never taken away, and donors are not given them.")
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Form.class)))
    @APIResponse(responseCode = "200", description = "The files of the period.")
    @APIResponse(responseCode = "403", description = "The account writes no updates.")
    @APIResponse(responseCode = "404", description = "There is no such grant, or it has no such period.")
    @APIResponse(
            responseCode = "422",
            description = "The update is locked, its value is not entered by hand, or it is no such file.")
    public Files keepValueEvidence(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("from") @Parameter(description = FROM) String from,
            @PathParam("to") @Parameter(description = TO) String to,
            @QueryParam("indicator") @Parameter(description = "id of the value’s indicator") long indicator,
            @Parameter(hidden = true) @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        if (file == null) {
            throw new BadInput("file", "evidence.noFile");
        }
        try (InputStream content = file.getContent()) {
            Refused.ifAny(keeping.add(
                    code,
                    Days.parse("from", from),
                    Days.parse("to", to),
                    indicator,
                    file.getFileName().orElse("scan"),
                    content));
        }
        return valueEvidence(code, from, to);
    }

    @GET
    @Path("/{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Give back a file that was kept with a value.")
    @APIResponse(responseCode = "200", description = "The file as it was handed in.")
    @APIResponse(responseCode = "404", description = "There is no such file that the account may see.")
    public Response valueEvidenceFile(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("from") @Parameter(description = FROM) String from,
            @PathParam("to") @Parameter(description = TO) String to,
            @PathParam("file") @Parameter(description = "id of the file") UUID id) {
        KeptFile file = keeping.file(code, Days.parse("from", from), Days.parse("to", to), id);
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("evidence", file.fileName()))
                .build();
    }
}
