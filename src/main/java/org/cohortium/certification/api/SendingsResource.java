package org.cohortium.certification.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cohortium.certification.SendingCertificates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sending the certificates of a cohort to their holders by mail. */
@Path("/cohorts/{code}/certificate-letters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class SendingsResource {
    @Inject
    private SendingCertificates sending;

    /** What came of it. */
    @Schema(name = "CertificatesSent")
    public record SentAnswer(
            @Schema(description = "letters now on their way")
            int written,

            @Schema(description = "people who were written to before")
            int before,

            @Schema(description = "people of whom no e-mail address is known")
            int withoutAddress,

            @Schema(description = "whether letters leave at all; else they wait for a mail server")
            boolean leaving) {}

    @POST
    @Operation(summary = "Send each valid certificate of a cohort to its holder by mail, unless it was sent before.")
    @APIResponse(
            responseCode = "202",
            description = "Written.",
            content = @Content(schema = @Schema(implementation = SentAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such cohort in which the account issues certificates.")
    public Response sendAll(@Parameter(description = "The cohort’s code.") @PathParam("code") String cohort) {
        SendingCertificates.Sent sent = sending.toAll(cohort);
        return Response.accepted(new SentAnswer(sent.written(), sent.before(), sent.withoutAddress(), sending.isOpen()))
                .build();
    }
}
