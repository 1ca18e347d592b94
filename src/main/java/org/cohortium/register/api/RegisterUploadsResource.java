package org.cohortium.register.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Refused;
import org.cohortium.register.ApplyingRegisters;
import org.cohortium.register.ReviewingRegisters;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Register workbooks that came back. */
@Path("/register-uploads/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registers")
public class RegisterUploadsResource {
    private static final String ID = "The id of the upload, from the answer to sending the workbook back.";
    private static final String NONE = "There is none, or its cohort is not the account’s.";

    @Inject
    private ReviewingRegisters reviewing;

    @Inject
    private ApplyingRegisters applying;

    @Inject
    private ApiWords words;

    @GET
    @Operation(summary = "Tell what came of a register workbook.")
    @APIResponse(responseCode = "200", description = "The upload.")
    @APIResponse(responseCode = "404", description = NONE)
    public RegisterAnswer tell(@Parameter(description = ID) @PathParam("id") UUID id) {
        return RegisterAnswer.of(reviewing.find(id), words.words());
    }

    @GET
    @Path("/errors.xlsx")
    @Produces({Workbooks.XLSX, MediaType.APPLICATION_JSON})
    @Operation(summary = "Give the same workbook back with what conflicts or cannot be in red, and listed.")
    @APIResponse(responseCode = "200", description = "The workbook.", content = @Content(mediaType = Workbooks.XLSX))
    @APIResponse(responseCode = "404", description = "Nothing is wrong with it, or there is none.")
    public Response errors(@Parameter(description = ID) @PathParam("id") UUID id) {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        reviewing.writeErrors(id, workbook);
        return Workbooks.saved(workbook, ReviewingRegisters.errorsName(reviewing.find(id)));
    }

    @POST
    @Path("/apply")
    @Operation(summary = "Put in a workbook that was sent with dryRun, as things stand now.")
    @APIResponse(responseCode = "200", description = "The upload.")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "422", description = "It was put in or undone already.")
    public RegisterAnswer apply(@Parameter(description = ID) @PathParam("id") UUID id) {
        return answer(id, applying.apply(id));
    }

    @POST
    @Path("/undo")
    @Operation(summary = "Take out again everything the workbook put in.")
    @APIResponse(responseCode = "200", description = "The upload.")
    @APIResponse(responseCode = "404", description = NONE)
    @APIResponse(responseCode = "422", description = "It is not in, or some of its cells were changed since.")
    public RegisterAnswer undo(@Parameter(description = ID) @PathParam("id") UUID id) {
        return answer(id, applying.undo(id));
    }

    private RegisterAnswer answer(UUID id, Optional<Refusal> refusal) {
        refusal.ifPresent(rule -> {
            throw new Refused(rule);
        });
        return RegisterAnswer.of(reviewing.find(id), words.words());
    }
}
