package org.cohortium.register.api;

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
import java.util.Objects;
import org.cohortium.api.ApiWords;
import org.cohortium.api.BadInput;
import org.cohortium.api.Flag;
import org.cohortium.api.Problem;
import org.cohortium.api.Refused;
import org.cohortium.register.ReceivingRegisters;
import org.cohortium.register.ReceivingRegisters.Received;
import org.cohortium.register.ReviewingRegisters;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Sending a cohort's register workbook back. */
@Path("/cohorts/{code}/register")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "registers")
public class RegisterResource {
    @Inject
    private ReceivingRegisters receiving;

    @Inject
    private ReviewingRegisters reviewing;

    @Inject
    private ApiWords words;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Send back the register workbook (.xlsx) as the part \"file\".",
            description =
                    "What was changed in the file goes in, unless it was changed in the database as well since the"
                            + " file was given out, or breaks a rule; all in one transaction. With dryRun=true nothing goes in;"
                            + " the answer tells what would.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = RegisterFileForm.class)))
    @APIResponse(
            responseCode = "200",
            description = "What came, or would come, of it.",
            content = @Content(schema = @Schema(implementation = RegisterAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no cohort with that code that the account may change.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "It is not this cohort’s workbook, was altered, is outdated, too large or no workbook.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RegisterAnswer sendBack(
            @PathParam("code") @Parameter(description = "the cohort’s code") String code,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "whether only to tell what would happen")
                    Flag dryRun,
            @Parameter(hidden = true) @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        if (file == null) {
            throw new BadInput("file", "register.api.noFile");
        }
        try (InputStream content = file.getContent()) {
            Received received =
                    receiving.receive(code, file.getFileName().orElse("register.xlsx"), content, dryRun.on());
            if (received.refusal() != null) {
                throw new Refused(received.refusal());
            }
            return RegisterAnswer.of(reviewing.find(Objects.requireNonNull(received.id())), words.words());
        }
    }
}
