package org.cohortium.intake.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.cohortium.api.Attachment;
import org.cohortium.api.BadInput;
import org.cohortium.api.Flag;
import org.cohortium.api.Problem;
import org.cohortium.intake.ColumnChoices;
import org.cohortium.intake.GivingBackRejects;
import org.cohortium.intake.NewUpload;
import org.cohortium.intake.ReceivingUploads;
import org.cohortium.intake.RejectsFile;
import org.cohortium.intake.UploadSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Handing in nomination lists and asking what became of them. */
@Path("/nominations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "nominations")
public class NominationsResource {
    private static final String ID = "The id of the upload, from the Location it was answered with.";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private ReceivingUploads receiving;

    @Inject
    private NominationLists lists;

    @Inject
    private GivingBackRejects rejects;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Hand in a nomination list (.xlsx, .xls, .csv) as the part \"file\".",
            description =
                    "With dryRun=true nothing is taken in; the answer tells what would happen. Columns are"
                            + " recognised; a part \"mapping\" may say otherwise, by letters or heading:"
                            + " {\"fields\": {\"B\": \"email\"}, \"dateOrder\": \"DAY_FIRST\", \"cohortForAll\": \"AIG-2026-01\"}.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = NominationForm.class)))
    @APIResponse(
            responseCode = "202",
            description = "Received; Location is where to ask what became of it.",
            content = @Content(schema = @Schema(implementation = NominationList.class)))
    @APIResponse(
            responseCode = "403",
            description = "The account nominates nobody.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response handIn(
            @Parameter(description = "Whether only to tell what would happen.")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    Flag dryRun,
            @Parameter(description = "The mapping, where it is not sent as a part.") @QueryParam("mapping") @Nullable
                    String mapping,
            @Parameter(hidden = true) @FormParam("mapping") @Nullable EntityPart mappingPart,
            @Parameter(hidden = true) @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        if (file == null) {
            throw new BadInput("file", "intake.api.noFile");
        }
        ColumnChoices choices = choices(mappingPart == null ? mapping : text(mappingPart));
        NewUpload upload = new NewUpload(file.getFileName().orElse("file"), UploadSource.API, dryRun.on(), choices);
        try (InputStream content = file.getContent()) {
            UUID id = receiving.receive(upload, content);
            return Response.accepted(lists.find(id))
                    .header(HttpHeaders.LOCATION, NominationLists.href(id))
                    .build();
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Tell how an upload stands and, row by row, what was rejected and why.")
    @APIResponse(
            responseCode = "200",
            description = "The upload.",
            content = @Content(schema = @Schema(implementation = NominationList.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is none, or it is somebody else's.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public NominationList tell(@Parameter(description = ID) @PathParam("id") UUID id) {
        return lists.find(id);
    }

    @GET
    @Path("/{id}/rejects.xlsx")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(
            summary =
                    "Give the rejected rows back as a workbook in the list's own layout, to be mended and sent again.")
    @APIResponse(responseCode = "200", description = "The workbook.", content = @Content(mediaType = XLSX))
    @APIResponse(
            responseCode = "404",
            description = "No row is rejected, or the upload is not there or somebody else's.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response giveBack(@Parameter(description = ID) @PathParam("id") UUID id) throws IOException {
        RejectsFile workbook = rejects.workbook(id);
        StreamingOutput body = out -> {
            try (workbook) {
                Files.copy(workbook.path(), out);
            }
        };
        return Response.ok(body, XLSX)
                .header(HttpHeaders.CONTENT_LENGTH, Files.size(workbook.path()))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("rejects.xlsx", workbook.name()))
                .build();
    }

    private static String text(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(1 << 16), StandardCharsets.UTF_8);
        }
    }

    private static @Nullable ColumnChoices choices(@Nullable String json) {
        if (json == null || json.isBlank()) {
            return null;
        }
        try {
            return ColumnChoices.ofJson(json);
        } catch (JsonException | IllegalArgumentException | ClassCastException notOurs) {
            throw new BadInput("mapping", "intake.api.badMapping");
        }
    }
}
