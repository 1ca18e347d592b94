package org.cohortium.attendance.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cohortium.api.ApiWords;
import org.cohortium.api.BadInput;
import org.cohortium.api.Refused;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.attendance.Mark;
import org.cohortium.attendance.MarksTaken;
import org.cohortium.attendance.SessionRow;
import org.cohortium.attendance.TakingMarks;
import org.cohortium.identity.NoSuchThing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of a session: who was there. */
@Path("/sessions/{id}/attendance")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attendance")
public class AttendanceResource {
    private static final String ID = "number of the session";

    @Inject
    private AttendanceFigures figures;

    @Inject
    private TakingMarks taking;

    @Inject
    private ApiWords words;

    @GET
    @Operation(summary = "Show the register of a session: everybody to whom it applies, by name.")
    @APIResponse(responseCode = "200", description = "The register.")
    @APIResponse(responseCode = "404", description = "There is no such session that the account may see.")
    public RegisterBody register(@PathParam("id") @Parameter(description = ID) long id) {
        String language = words.language().tag();
        SessionRow session = figures.session(id, language).orElseThrow(() -> new NoSuchThing("session", id));
        return RegisterBody.of(session, figures.register(id, language));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Mark who was there, or take marks back. All are set or, where a rule says no, none; who is left out stays as they are."
                            + " Sent again with the same Idempotency-Key, nothing is set again.")
    @APIResponse(
            responseCode = "200",
            description = "How many were set or taken back, and those not set because somebody else marked meanwhile.")
    @APIResponse(responseCode = "403", description = "The account marks nobody.")
    @APIResponse(responseCode = "404", description = "There is no such session that the account may mark.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words. Nothing was set.")
    public TakenBody mark(
            @PathParam("id") @Parameter(description = ID) long id,
            @HeaderParam("Idempotency-Key") @Parameter(description = "a UUID, new for every request") @Nullable
                    String key,
            @NotNull @Valid MarksBody asked) {
        MarksTaken taken = taking.take(id, asked.sent(uuid(key)));
        if (taken.refusal() != null) {
            throw new Refused(taken.refusal());
        }
        return TakenBody.of(taken);
    }

    /** What came of it. */
    public record TakenBody(int set, boolean repeated, List<ConflictBody> conflicts) {
        static TakenBody of(MarksTaken taken) {
            return new TakenBody(
                    taken.set(),
                    taken.repeated(),
                    taken.conflicts().stream().map(ConflictBody::of).toList());
        }
    }

    /** A mark that was not set: somebody was quicker. */
    public record ConflictBody(
            long enrolment,
            String name,

            @Schema(description = "left out where none stands there any more") @Nullable
            String theirs,

            @Schema(description = "of their mark") @Nullable Integer minutes,

            @Schema(description = "of their mark") @Nullable String note,

            @Schema(description = "left out where it was to be taken back") @Nullable
            String ours) {
        static ConflictBody of(MarksTaken.Conflict conflict) {
            return new ConflictBody(
                    conflict.enrolmentId(),
                    conflict.name(),
                    name(conflict.theirs()),
                    conflict.minutes(),
                    conflict.note(),
                    name(conflict.ours()));
        }

        private static @Nullable String name(@Nullable Mark mark) {
            return mark == null ? null : mark.name();
        }
    }

    private static @Nullable UUID uuid(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(key.strip());
        } catch (IllegalArgumentException e) {
            throw new BadInput("Idempotency-Key", "api.noUuid", Map.of("value", key));
        }
    }
}
