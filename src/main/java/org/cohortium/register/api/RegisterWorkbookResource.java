package org.cohortium.register.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import org.cohortium.api.Problem;
import org.cohortium.register.ComposingRegisters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Fetching a cohort's register workbook. */
@Path("/cohorts/{code}/register.xlsx")
@ApplicationScoped
@Tag(name = "registers")
public class RegisterWorkbookResource {
    @Inject
    private ComposingRegisters composing;

    @GET
    @Produces({Workbooks.XLSX, MediaType.APPLICATION_JSON})
    @Operation(
            summary =
                    "Fetch the register of a cohort as a workbook, to be filled in without a connection and sent back.")
    @APIResponse(responseCode = "200", description = "The workbook.", content = @Content(mediaType = Workbooks.XLSX))
    @APIResponse(
            responseCode = "404",
            description = "There is no cohort with that code that the account sees whole.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response workbook(@PathParam("code") @Parameter(description = "the cohort’s code") String code) {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        composing.write(code, workbook);
        return Workbooks.saved(workbook, ComposingRegisters.fileName(code));
    }
}
