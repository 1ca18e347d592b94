package org.cohortium.certification.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.cohortium.api.Choice;
import org.cohortium.api.Refused;
import org.cohortium.certification.EndingCategory;
import org.cohortium.certification.EndingCertificates;
import org.cohortium.certification.EndingCertificates.Ended;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Revoking certificates, and putting others in their place. */
@Path("/certificates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class EndingResource {
    private static final String NUMBER = "The certificate’s number, e.g. KEN-DIG-2026-000123-7.";
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_NAME = 300;

    @Inject
    private EndingCertificates ending;

    /** Why a certificate is revoked. */
    public enum Categories {
        MISCONDUCT(EndingCategory.MISCONDUCT),
        ERROR(EndingCategory.ERROR),
        REQUEST(EndingCategory.REQUEST);

        private final EndingCategory category;

        Categories(EndingCategory category) {
            this.category = category;
        }
    }

    /** Why. */
    @Schema(name = "CertificateRevocation")
    public record Revocation(
            @NotBlank
            @Schema(
                    description =
                            "what the public is told: obtained dishonestly, issued by mistake, or the holder’s wish",
                    enumeration = {"MISCONDUCT", "ERROR", "REQUEST"})
            String category,

            @NotBlank @Size(max = LONGEST_NOTE) @Schema(description = "for the staff")
            String note) {}

    /** The name as it should be. */
    @Schema(name = "CertificateCorrection")
    public record Correction(
            @NotBlank @Size(max = LONGEST_NAME) @Schema(description = "in the holder’s own script")
            String name,

            @Size(max = LONGEST_NAME) @Schema(description = "its Latin form, where the own script is another") @Nullable
            String latinName,

            @NotBlank @Size(max = LONGEST_NOTE) @Schema(description = "what was wrong, for the staff")
            String note) {}

    /** Why it may be renewed. */
    @Schema(name = "CertificateRenewal")
    public record Renewal(
            @NotBlank
            @Size(max = LONGEST_NOTE)
            @Schema(description = "what shows that the holder still has what it certifies, for the staff")
            String note) {}

    /** What went wrong. */
    @Schema(name = "CertificateAgain")
    public record Again(
            @NotBlank
            @Size(max = LONGEST_NOTE)
            @Schema(description = "why it was a mistake to revoke it, for the staff")
            String note) {}

    /** The certificate in its place. */
    @Schema(name = "CertificateReplaced")
    public record Replaced(String number) {}

    @POST
    @Path("/{number}/revocation")
    @Operation(summary = "Revoke a certificate.", description = "Cannot be undone. Its check tells the category.")
    @APIResponse(responseCode = "204", description = "It is revoked.")
    @APIResponse(responseCode = "403", description = "The account ends no certificates.")
    @APIResponse(responseCode = "404", description = "There is none of that number that the account may end.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public void revoke(
            @Parameter(description = NUMBER) @PathParam("number") String number, @NotNull @Valid Revocation asked) {
        done(ending.revoke(number, Choice.of("category", asked.category(), Categories.class).category, asked.note()));
    }

    @POST
    @Path("/{number}/correction")
    @Operation(summary = "Put a certificate with a corrected name in the place of this one.")
    @APIResponse(responseCode = "201", description = "Issued; Location is the one in its place.")
    @APIResponse(responseCode = "403", description = "The account ends no certificates.")
    @APIResponse(responseCode = "404", description = "There is none of that number that the account may end.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public Response correct(
            @Parameter(description = NUMBER) @PathParam("number") String number, @NotNull @Valid Correction asked) {
        String latin = asked.latinName();
        return inItsPlace(ending.correct(number, asked.name(), latin == null ? "" : latin, asked.note()));
    }

    @POST
    @Path("/{number}/renewal")
    @Operation(
            summary = "Renew a certificate: put one in its place that is valid for three years more.",
            description = "From six months before its last day until a year after it.")
    @APIResponse(responseCode = "201", description = "Issued; Location is the one in its place.")
    @APIResponse(responseCode = "403", description = "The account ends no certificates.")
    @APIResponse(responseCode = "404", description = "There is none of that number that the account may end.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public Response renew(
            @Parameter(description = NUMBER) @PathParam("number") String number, @NotNull @Valid Renewal asked) {
        return inItsPlace(ending.renew(number, asked.note()));
    }

    @POST
    @Path("/{number}/another")
    @Operation(
            summary = "Issue another certificate where this one was revoked by mistake.",
            description = "It says the same, under a new number. The revoked one stays revoked, and leads to it.")
    @APIResponse(responseCode = "201", description = "Issued; Location is the other.")
    @APIResponse(responseCode = "403", description = "The account ends no certificates.")
    @APIResponse(responseCode = "404", description = "There is none of that number that the account may end.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public Response again(
            @Parameter(description = NUMBER) @PathParam("number") String number, @NotNull @Valid Again asked) {
        return inItsPlace(ending.issueAgain(number, asked.note()));
    }

    private static Response inItsPlace(Ended ended) {
        done(ended);
        String number = Objects.requireNonNull(ended.number());
        return Response.status(Response.Status.CREATED)
                .entity(new Replaced(number))
                .header(HttpHeaders.LOCATION, "/api/v1/certificates/" + number)
                .build();
    }

    private static void done(Ended ended) {
        if (ended.refusal() != null) {
            throw new Refused(ended.refusal());
        }
    }
}
