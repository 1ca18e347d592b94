package org.cohortium.attendance.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.cohortium.api.ApiWords;
import org.cohortium.api.BadInput;
import org.cohortium.api.Choice;
import org.cohortium.api.Problems;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.cohort.ScheduleFigures;
import org.cohortium.cohort.ScheduledSession;
import org.cohortium.cohort.SchedulingSessions;
import org.cohortium.cohort.SessionMode;
import org.cohortium.cohort.SessionPlan;
import org.cohortium.cohort.SessionState;
import org.cohortium.cohort.api.Conflicts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Changing one session. */
@Path("/sessions/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
public class SessionsResource {
    @Inject
    private ScheduleFigures schedule;

    @Inject
    private SchedulingSessions scheduling;

    @Inject
    private AttendanceFigures sessions;

    @Inject
    private Problems problems;

    @Inject
    private ApiWords words;

    @Inject
    private CurrentUser user;

    /** What is to be changed; what is left out stays. */
    public record Asked(
            @Schema(description = "id of the module it is about, whose title it then has") @Nullable
            Long module,

            @Size(max = 200) @Schema(description = "makes it a session that is about no module") @Nullable
            String title,

            @Schema(
                    description = "day and time on the clocks where the cohort is, without an offset",
                    example = "2027-02-02T10:00")
            @Nullable
            String startsAt,

            @Min(SessionPlan.SHORTEST) @Max(SessionPlan.LONGEST) @Schema(description = "length") @Nullable
            Integer minutes,

            @Schema(description = "SELF_PACED, WEBINAR, WORKSHOP or HYBRID, in any case") @Nullable
            String mode,

            @Size(max = 200) @Schema(description = "room or link; empty: none") @Nullable
            String place,

            @Schema(description = "CANCELLED cancels the session, with a reason; no other state can be asked for")
            @Nullable
            String state,

            @Size(max = 500) @Schema(description = "why; needed to cancel") @Nullable
            String reason,

            @Schema(description = "version of the session the change was made on; left out: whatever it is") @Nullable
            Integer version) {}

    @PATCH
    @Operation(summary = "Move, change or cancel a session. One that was held is neither moved nor cancelled.")
    @APIResponse(
            responseCode = "200",
            description = "The session as it is now.",
            content = @Content(schema = @Schema(implementation = SessionView.class)))
    @APIResponse(responseCode = "403", description = "The account plans no sessions.")
    @APIResponse(responseCode = "404", description = "There is no such session that the account plans.")
    @APIResponse(responseCode = "409", description = "Somebody else changed the session meanwhile.")
    @APIResponse(responseCode = "422", description = "A rule says no; nothing was changed.")
    public Response change(
            @PathParam("id") @Parameter(description = "the session’s number") long id, @NotNull @Valid Asked asked) {
        user.require(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR);
        ScheduledSession now = schedule.session(id).orElseThrow(() -> new NoSuchThing("session", id));
        int seen = asked.version() == null ? now.version() : asked.version();
        Optional<Refusal> refusal = isCancelling(asked)
                ? scheduling.cancel(id, asked.reason(), seen)
                : scheduling.change(id, changed(now, asked), asked.reason(), seen);
        if (refusal.isPresent()) {
            return Conflicts.answer(problems, refusal.get());
        }
        return Response.ok(sessions.session(id, words.language().tag())
                        .map(SessionView::of)
                        .orElseThrow(() -> new NoSuchThing("session", id)))
                .build();
    }

    private static boolean isCancelling(Asked asked) {
        if (asked.state() == null) {
            return false;
        }
        if (Choice.of("state", asked.state(), SessionState.class) != SessionState.CANCELLED) {
            throw new BadInput("state", "session.onlyCancelled");
        }
        return true;
    }

    private static SessionPlan changed(ScheduledSession now, Asked asked) {
        Long module = asked.title() == null ? now.moduleId() : null;
        return new SessionPlan(
                asked.module() == null ? module : asked.module(),
                asked.title() == null ? now.title() : asked.title(),
                asked.startsAt() == null ? now.localStart() : LocalTimes.parse("startsAt", asked.startsAt()),
                asked.minutes() == null ? now.minutes() : asked.minutes(),
                asked.mode() == null ? now.mode() : Choice.of("mode", asked.mode(), SessionMode.class),
                asked.place() == null ? now.place() : asked.place());
    }
}
