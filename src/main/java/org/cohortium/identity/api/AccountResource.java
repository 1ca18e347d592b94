package org.cohortium.identity.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.cohortium.api.ApiWords;
import org.cohortium.api.BadInput;
import org.cohortium.api.Problem;
import org.cohortium.api.Problems;
import org.cohortium.api.Refused;
import org.cohortium.identity.ChangingPassword;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.OwnAccount;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The account a request comes from. */
@Path("/account")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
public class AccountResource {
    private static final int TOO_MANY = 429;
    private static final int RETRY_AFTER_SECONDS = 900;

    @Inject
    private OwnAccount account;

    @Inject
    private ChangingPassword changing;

    @Inject
    private CurrentUser user;

    @Inject
    private ApiWords words;

    @Inject
    private Problems problems;

    /** Who somebody is here. */
    @Schema(name = "Account")
    public record AccountView(
            String username,
            String displayName,
            List<RoleAnswer> roles,

            @Schema(description = "BCP 47 tag") String language,

            @Schema(description = "IANA name") String timeZone,

            @Schema(description = "light or dark; left out to follow the device") @Nullable
            String theme) {}

    /** A role, with the organisation it reaches as far as; without one it is not bound to any. */
    @Schema(name = "Role")
    public record RoleAnswer(
            String role,
            @Nullable String organisation,
            @Nullable String organisationName) {}

    /** The password so far, and the one in its place. */
    @Schema(name = "PasswordChange")
    public record PasswordChange(
            @Nullable String current,

            @JsonbProperty("new") @Schema(name = "new") @Nullable
            String next) {
        /** Without the passwords. */
        @Override
        public String toString() {
            return "a change of password";
        }
    }

    /** Who has a one-time password, that password, and the one in its place. */
    @Schema(name = "FirstPassword")
    public record FirstPassword(
            @NotNull String username,
            @Nullable String current,

            @JsonbProperty("new") @Schema(name = "new") @Nullable
            String next) {
        /** Without the passwords. */
        @Override
        public String toString() {
            return "a first password of " + username;
        }
    }

    @GET
    @Operation(summary = "Tell who the account is and what it may do.")
    @APIResponse(responseCode = "200", description = "The account.")
    public AccountView tell() {
        return new AccountView(
                user.username(),
                user.displayName(),
                account.roles(words.language().tag()).stream()
                        .map(each -> new RoleAnswer(each.role().name(), each.organisation(), each.organisationName()))
                        .toList(),
                user.language().toLanguageTag(),
                user.zone().getId(),
                user.theme());
    }

    @PUT
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change the account's password. All its sessions and tokens end, also the one of this request.")
    @APIResponse(responseCode = "204", description = "It is changed.")
    @APIResponse(
            responseCode = "422",
            description = "The current password is not that, the new one is not allowed, or it is a demo account.")
    @APIResponse(
            responseCode = "429",
            description = "Too many failed tries: wait.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response changePassword(@NotNull PasswordChange wanted, @Context HttpServletRequest request) {
        return changing.change(given("current", wanted.current()), given("new", wanted.next()), request.getRemoteAddr())
                .map(this::refused)
                .orElseGet(() -> Response.noContent().build());
    }

    @POST
    @Path("/first-password")
    @PermitAll
    @SecurityRequirements
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Choose a password of one’s own in the place of a one-time password, which gives no token. Needs no"
                            + " sign-in: the one-time password is sent as current.")
    @APIResponse(responseCode = "204", description = "It is changed; POST /tokens gives a token for the new one.")
    @APIResponse(
            responseCode = "401",
            description = "The username or the password is wrong, or the account may not sign in.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The new password is not allowed, or the current one is no one-time password.")
    @APIResponse(
            responseCode = "429",
            description = "Too many failed tries: wait.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response chooseFirst(@NotNull @Valid FirstPassword wanted, @Context HttpServletRequest request) {
        return changing.changeOnce(
                        wanted.username(),
                        given("current", wanted.current()),
                        given("new", wanted.next()),
                        request.getRemoteAddr())
                .map(this::refused)
                .orElseGet(() -> Response.noContent().build());
    }

    private Response refused(Refusal no) {
        if (no.equals(ChangingPassword.TOO_MANY)) {
            return Response.fromResponse(problems.refused(TOO_MANY, no))
                    .header("Retry-After", RETRY_AFTER_SECONDS)
                    .build();
        }
        if (no.equals(ChangingPassword.UNKNOWN)) {
            return problems.refused(Response.Status.UNAUTHORIZED.getStatusCode(), no);
        }
        throw new Refused(no);
    }

    private static String given(String field, @Nullable String password) {
        if (password == null) {
            throw new BadInput(field, "account.password.missing");
        }
        return password;
    }
}
