package org.cohortium.identity.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.cohortium.api.Problem;
import org.cohortium.api.Problems;
import org.cohortium.identity.GivingTokens;
import org.cohortium.identity.GivingTokens.Answer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in to the API and out of it. */
@Path("/tokens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "tokens")
public class TokensResource {
    private static final int TOO_MANY = 429;
    private static final int RETRY_AFTER_SECONDS = 900;

    @Inject
    private GivingTokens tokens;

    @Inject
    private Problems problems;

    /** Who asks for a token. */
    public record Credentials(
            @NotNull String username, @NotNull String password) {
        /** Without the password. */
        @Override
        public String toString() {
            return "credentials of " + username;
        }
    }

    /** A token and when it expires (ISO 8601, UTC). */
    public record GivenToken(String token, Instant expiresAt) {}

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(summary = "Give a token for a username and password. Send it as Authorization: Bearer.")
    @APIResponse(
            responseCode = "200",
            description = "The token; it is told this once.",
            content = @Content(schema = @Schema(implementation = GivenToken.class)))
    @APIResponse(
            responseCode = "401",
            description = "The username or the password is wrong, or the account may not sign in.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "403",
            description =
                    "The password is a one-time password: change it first, by POST /account/first-password or on the"
                            + " account page.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many failed tries: wait.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response give(@NotNull @Valid Credentials shown, @Context HttpServletRequest request) {
        var answer = tokens.give(shown.username(), shown.password(), request.getRemoteAddr());
        if (answer instanceof Answer.Given given) {
            return Response.ok(new GivenToken(given.token(), given.expiresAt())).build();
        }
        return answer instanceof Answer.ChangeFirst first
                ? problems.refused(Response.Status.FORBIDDEN.getStatusCode(), first.why())
                : turned((Answer.Turned) answer);
    }

    @DELETE
    @Path("/current")
    @Operation(summary = "End the token this request is sent with.")
    @APIResponse(responseCode = "204", description = "It has ended.")
    public void end(@Context HttpServletRequest request) {
        tokens.takeBack(request);
    }

    private Response turned(Answer.Turned turned) {
        if (!turned.tooMany()) {
            return problems.refused(Response.Status.UNAUTHORIZED.getStatusCode(), turned.why());
        }
        var answer = problems.refused(TOO_MANY, turned.why());
        return Response.fromResponse(answer)
                .header("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }
}
