package org.cohortium.reporting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Problem;
import org.cohortium.api.Refused;
import org.cohortium.reporting.FileView;
import org.cohortium.reporting.PublishedFiles;
import org.cohortium.reporting.ReleasedWorkbooks;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published workbooks. */
@Path("/files")
@ApplicationScoped
@Tag(name = "reports")
public class FilesResource {
    static final String XLSX = ReleasedWorkbooks.MEDIA_TYPE;

    @Inject
    private PublishedFiles files;

    @Inject
    private ApiWords words;

    @GET
    @Path("/{id}")
    @Produces({XLSX, MediaType.APPLICATION_JSON})
    @Operation(summary = "Fetch a published workbook.")
    @APIResponse(responseCode = "200", description = "The workbook.", content = @Content(mediaType = XLSX))
    @APIResponse(
            responseCode = "404",
            description = "There is none, or it is somebody else's.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "It was removed, since somebody it named was erased; the report can be made again.")
    public Response fetch(@Parameter(description = "The id of the file.") @PathParam("id") UUID id) {
        FileView file = files.find(id, words.language().tag());
        if (file.bytes() == 0) {
            throw new Refused(Refusal.of("reporting.fileErased"));
        }
        StreamingOutput body = out -> files.copy(file, out);
        return Response.ok(body, XLSX)
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.ETAG, '"' + file.sha256() + '"')
                .build();
    }
}
