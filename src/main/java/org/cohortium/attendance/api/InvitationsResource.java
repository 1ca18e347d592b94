package org.cohortium.attendance.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.cohortium.api.Flag;
import org.cohortium.api.Refused;
import org.cohortium.attendance.checkin.InvitingPeople;
import org.cohortium.attendance.checkin.OwnCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Inviting the people of a cohort by mail. */
@Path("/cohorts/{code}/invitations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attendance")
public class InvitationsResource {
    private static final String CODE = "the cohort’s code";

    @Inject
    private InvitingPeople inviting;

    /** How inviting stands. */
    @Schema(name = "Invitations")
    public record InvitationsAnswer(
            @Schema(description = "people with a seat") int seated,

            @Schema(description = "those of them who were written to")
            int invited,

            @Schema(description = "those who were not, though an address is known")
            int toInvite,

            @Schema(description = "those of whom no e-mail address is known")
            List<Unreachable> unreachable,

            @Schema(description = "whether letters leave at all; else they wait for a mail server")
            boolean leaving) {}

    /** Somebody of whom no e-mail address is known. */
    @Schema(name = "Unreachable")
    public record Unreachable(long enrolmentId, String name) {
        static Unreachable of(OwnCode person) {
            return new Unreachable(person.enrolmentId(), person.name());
        }
    }

    /** What came of it. */
    @Schema(name = "Invited")
    public record InvitedAnswer(
            @Schema(description = "letters now on their way")
            int written,

            InvitationsAnswer standing) {}

    @GET
    @Operation(summary = "Tell who of a cohort was invited by mail.")
    @APIResponse(responseCode = "200", description = "How it stands.")
    @APIResponse(responseCode = "403", description = "The account looks after no cohort.")
    @APIResponse(responseCode = "404", description = "There is no such cohort that the account looks after.")
    public InvitationsAnswer tell(@PathParam("code") @Parameter(description = CODE) String code) {
        return answer(inviting.standing(code));
    }

    @POST
    @Operation(
            summary = "Invite by mail those with a seat who were not yet.",
            description = "The invitation has the sessions to come, and the person’s own code for checking in.")
    @APIResponse(
            responseCode = "202",
            description = "Written.",
            content = @Content(schema = @Schema(implementation = InvitedAnswer.class)))
    @APIResponse(responseCode = "403", description = "The account looks after no cohort.")
    @APIResponse(responseCode = "404", description = "There is no such cohort that the account looks after.")
    @APIResponse(responseCode = "422", description = "The cohort is over.")
    public Response invite(
            @PathParam("code") @Parameter(description = CODE) String code,
            @QueryParam("everybody")
                    @DefaultValue("false")
                    @Parameter(description = "true: also those who were invited before, as after a change of dates")
                    Flag everybody) {
        InvitingPeople.Invited invited = inviting.invite(code, everybody.on());
        if (invited.refusal() != null) {
            throw new Refused(invited.refusal());
        }
        return Response.accepted(new InvitedAnswer(invited.written(), answer(invited.standing())))
                .build();
    }

    private InvitationsAnswer answer(InvitingPeople.Standing standing) {
        return new InvitationsAnswer(
                standing.seated(),
                standing.invited(),
                standing.toInvite(),
                standing.unreachable().stream().map(Unreachable::of).toList(),
                inviting.isOpen());
    }
}
