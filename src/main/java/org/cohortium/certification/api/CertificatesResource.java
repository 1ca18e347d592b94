package org.cohortium.certification.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Problem;
import org.cohortium.certification.CertificateFigures;
import org.cohortium.certification.CertificateLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Certificates of people the account sees. Anybody may check one by its code at {@code /c/{code}}. */
@Path("/certificates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class CertificatesResource {
    private static final String NUMBER = "The certificate’s number, e.g. KEN-DIG-2026-000123-7.";

    @Inject
    private CertificateFigures certificates;

    @Inject
    private ApiWords words;

    @Inject
    private Clock clock;

    @GET
    @Path("/{number}")
    @Operation(summary = "Tell what a certificate says and how it stands.")
    @APIResponse(responseCode = "200", description = "The certificate.")
    @APIResponse(
            responseCode = "404",
            description = "There is none of that number, or the account does not see whose it is.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CertificateAnswer tell(@Parameter(description = NUMBER) @PathParam("number") String number) {
        return CertificateAnswer.of(
                certificates.get(number), LocalDate.now(clock.withZone(ZoneOffset.UTC)), language());
    }

    private CertificateLanguage language() {
        return CertificateLanguage.of(words.language().tag()).orElse(CertificateLanguage.EN);
    }
}
