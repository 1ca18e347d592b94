package org.cohortium.certification.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Choice;
import org.cohortium.api.Problem;
import org.cohortium.api.Refused;
import org.cohortium.certification.CertificateFigures;
import org.cohortium.certification.CertificateLanguage;
import org.cohortium.certification.PrintingCertificates;
import org.cohortium.certification.SendingCertificates;
import org.cohortium.certification.credential.GivingCredentials;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Certificates of people the account sees. Anybody may check one by its code at {@code /c/{code}}. */
@Path("/certificates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class CertificatesResource {
    private static final String PDF = "application/pdf";
    private static final String NUMBER = "The certificate’s number, e.g. KEN-DIG-2026-000123-7.";

    @Inject
    private CertificateFigures certificates;

    @Inject
    private PrintingCertificates printing;

    @Inject
    private GivingCredentials credentials;

    @Inject
    private SendingCertificates sending;

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

    @GET
    @Path("/{number}.pdf")
    @Produces(PDF)
    @Operation(
            summary = "Print a certificate.",
            description = "PDF/A-2a, tagged, with its fonts inside. It says what was said when it was issued.")
    @APIResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = PDF))
    @APIResponse(
            responseCode = "404",
            description = "There is none of that number, or the account does not see whose it is.")
    @APIResponse(
            responseCode = "422",
            description =
                    "It was revoked or replaced; or the holder’s name is in a script the fonts lack, and has no Latin form.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response print(
            @Parameter(description = NUMBER) @PathParam("number") String number,
            @Parameter(description = "en, fr, ar, es, pt, ru or zh; left out, the language it was taught in")
                    @QueryParam("language")
                    @Nullable
                    String language) {
        PrintingCertificates.Printed printed = printing.pdf(number, language == null ? null : written(language));
        if (printed.refusal() != null) {
            throw new Refused(printed.refusal());
        }
        return Response.ok(printed.pdf(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + number + ".pdf\"")
                .build();
    }

    @GET
    @Path("/{number}.jwt")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            summary = "Give a certificate as a signed credential.",
            description =
                    "Open Badges 3.0 as VC-JWT: for a wallet, or whoever checks it without asking here. Signed when it is"
                            + " first asked for, the same ever after. Keys are at /.well-known/jwks.json.")
    @APIResponse(responseCode = "200", description = "The credential.")
    @APIResponse(
            responseCode = "404",
            description = "There is none of that number, or the account does not see whose it is.")
    public Response sign(@Parameter(description = NUMBER) @PathParam("number") String number) {
        return Response.ok(credentials.credential(number), MediaType.TEXT_PLAIN + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".jwt\"")
                .build();
    }

    @POST
    @Path("/{number}/letters")
    @Operation(summary = "Send a certificate to its holder by mail, also when it was sent before.")
    @APIResponse(responseCode = "202", description = "Written.")
    @APIResponse(responseCode = "403", description = "The account ends no certificates.")
    @APIResponse(responseCode = "404", description = "There is none of that number that the account might revoke.")
    @APIResponse(
            responseCode = "422",
            description = "It does not stand any more, no address is known, or it is on its way already.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response send(@Parameter(description = NUMBER) @PathParam("number") String number) {
        Refused.ifAny(sending.again(number));
        return Response.accepted().build();
    }

    private static CertificateLanguage written(String language) {
        return Choice.of("language", language, CertificateLanguage.class);
    }

    private CertificateLanguage language() {
        return CertificateLanguage.of(words.language().tag()).orElse(CertificateLanguage.EN);
    }
}
