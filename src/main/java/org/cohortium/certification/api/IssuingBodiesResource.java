package org.cohortium.certification.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Choice;
import org.cohortium.api.Refused;
import org.cohortium.certification.CertificateDesign;
import org.cohortium.certification.CertificateLanguage;
import org.cohortium.certification.IssuingBody;
import org.cohortium.certification.KeepingIssuingBodies;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How the certificates of an organisation look, and who signs them. */
@Path("/issuing-bodies/{code}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class IssuingBodiesResource {
    private static final String PDF = "application/pdf";
    private static final String CODE = "code of the organisation, e.g. KEN-DIG";

    @Inject
    private KeepingIssuingBodies bodies;

    @Inject
    private ApiWords words;

    /** How the next certificates are to look. */
    @Schema(name = "IssuingBodyChange")
    public record Asked(
            @NotBlank
            @Schema(
                    description = "coloured band, double frame, or plain for paper with a letterhead",
                    enumeration = {"BAND", "FRAME", "PLAIN"})
            String design,

            @Size(max = KeepingIssuingBodies.LONGEST)
            @Schema(description = "who signs for it; left out for nobody")
            @Nullable
            String signatory,

            @Size(max = KeepingIssuingBodies.LONGEST)
            @Schema(description = "their office; only with a signatory")
            @Nullable
            String signatoryTitle) {}

    @GET
    @Operation(summary = "Tell how an organisation’s next certificates will look.")
    @APIResponse(responseCode = "200", description = "The issuing body.")
    @APIResponse(responseCode = "403", description = "The account looks after no issuing body.")
    @APIResponse(responseCode = "404", description = "There is no such organisation that the account looks after.")
    public IssuingBody tell(@Parameter(description = CODE) @PathParam("code") String code) {
        return bodies.get(code, language());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set how an organisation’s certificates look from now on.",
            description = "Certificates issued before stay as they are.")
    @APIResponse(responseCode = "200", description = "The issuing body as it is now.")
    @APIResponse(responseCode = "403", description = "The account looks after no issuing body.")
    @APIResponse(responseCode = "404", description = "There is no such organisation that the account looks after.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public IssuingBody change(
            @Parameter(description = CODE) @PathParam("code") String code, @NotNull @Valid Asked asked) {
        bodies.change(
                        code,
                        Choice.of("design", asked.design(), CertificateDesign.class),
                        orEmpty(asked.signatory()),
                        orEmpty(asked.signatoryTitle()))
                .ifPresent(refusal -> {
                    throw new Refused(refusal);
                });
        return bodies.get(code, language());
    }

    @GET
    @Path("/sample.pdf")
    @Produces(PDF)
    @Operation(summary = "Print a certificate of nobody, to see how the next ones will look.")
    @APIResponse(responseCode = "200", description = "The file.", content = @Content(mediaType = PDF))
    @APIResponse(responseCode = "404", description = "There is no such organisation that the account looks after.")
    public Response sample(
            @Parameter(description = CODE) @PathParam("code") String code,
            @Parameter(description = "BAND, FRAME or PLAIN; left out, the one that is set")
                    @QueryParam("design")
                    @Nullable
                    String design) {
        CertificateDesign wanted = design == null
                ? bodies.get(code, language()).design()
                : Choice.of("design", design, CertificateDesign.class);
        return Response.ok(bodies.sample(code, wanted, language()), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"sample.pdf\"")
                .build();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private CertificateLanguage language() {
        return CertificateLanguage.of(words.language().tag()).orElse(CertificateLanguage.EN);
    }
}
