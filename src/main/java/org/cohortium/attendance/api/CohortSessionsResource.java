package org.cohortium.attendance.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
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
import java.util.Objects;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Choice;
import org.cohortium.api.Flag;
import org.cohortium.api.Refused;
import org.cohortium.attendance.AttendanceFigures;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.ProposedSession;
import org.cohortium.cohort.Remark;
import org.cohortium.cohort.SchedulingSessions;
import org.cohortium.cohort.SessionMode;
import org.cohortium.cohort.SessionPlan;
import org.cohortium.cohort.SessionSeries;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The sessions of a cohort, and planning more. */
@Path("/cohorts/{code}/sessions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "sessions")
public class CohortSessionsResource {
    private static final int WEEK = 7;

    @Inject
    private CohortFigures cohorts;

    @Inject
    private AttendanceFigures sessions;

    @Inject
    private SchedulingSessions scheduling;

    @Inject
    private ApiWords words;

    /** What is to be added: one session, or several at even distances. */
    public record Asked(
            @Schema(description = "id of the module it is about, whose title it then has") @Nullable
            Long module,

            @Size(max = 200) @Schema(description = "of a session that is about no module") @Nullable
            String title,

            @NotBlank
            @Schema(
                    description = "day and time on the clocks where the cohort is, without an offset",
                    example = "2027-02-02T10:00")
            String startsAt,

            @Min(SessionPlan.SHORTEST) @Max(SessionPlan.LONGEST) @Schema(description = "length")
            int minutes,

            @NotBlank
            @Schema(
                    description = "in any case",
                    enumeration = {"SELF_PACED", "WEBINAR", "WORKSHOP", "HYBRID"})
            String mode,

            @Size(max = 200) @Schema(description = "room or link") @Nullable
            String place,

            @Min(1) @Max(SessionSeries.MOST) @Schema(description = "how many; left out: one") @Nullable
            Integer times,

            @Min(1)
            @Max(SessionSeries.FURTHEST)
            @Schema(description = "days from one to the next; left out: a week")
            @Nullable
            Integer everyDays,

            @Schema(description = "whether each takes the module whose turn it is; module and title are then left out")
            @Nullable
            Boolean modulesInOrder) {}

    /** All sessions there are. */
    public record Sessions(List<SessionView> items) {}

    /** Sessions as they would be added. */
    public record Proposals(List<Proposal> items) {}

    /** A session as it would be added. @param warnings what to know before adding it */
    public record Proposal(
            int number, String title, String startsAt, int minutes, String mode, List<String> warnings) {}

    @GET
    @Operation(summary = "List the sessions of a cohort in their order, cancelled ones included.")
    @APIResponse(responseCode = "200", description = "All its sessions.")
    @APIResponse(responseCode = "404", description = "There is no cohort with that code that the account may see.")
    public Sessions list(@PathParam("code") @Parameter(description = "the cohort’s code") String code) {
        String language = words.language().tag();
        cohorts.find(code, language).orElseThrow(() -> new NoSuchThing("cohort", code));
        return new Sessions(
                sessions.sessions(code, language).stream().map(SessionView::of).toList());
    }

    @POST
    @Operation(
            summary = "Add a session or a series of them, all or none. With preview=true nothing is added: the answer"
                    + " tells what would be, and warns of times gone by and of facilitators who are elsewhere.")
    @APIResponse(
            responseCode = "200",
            description = "What would be added.",
            content = @Content(schema = @Schema(implementation = Proposals.class)))
    @APIResponse(
            responseCode = "201",
            description = "The sessions added.",
            content = @Content(schema = @Schema(implementation = Sessions.class)))
    @APIResponse(responseCode = "403", description = "The account plans no sessions.")
    @APIResponse(responseCode = "404", description = "There is no cohort with that code that the account plans.")
    @APIResponse(responseCode = "422", description = "A rule says no; nothing was added.")
    public Response add(
            @PathParam("code") @Parameter(description = "the cohort’s code") String code,
            @QueryParam("preview")
                    @DefaultValue("false")
                    @Parameter(description = "true: add nothing, tell what would be")
                    Flag preview,
            @NotNull @Valid Asked asked) {
        SessionSeries series = series(asked);
        if (preview.on()) {
            SchedulingSessions.Proposed proposed = scheduling.propose(code, series);
            refuse(proposed.refusal());
            return Response.ok(new Proposals(
                            proposed.sessions().stream().map(this::view).toList()))
                    .build();
        }
        SchedulingSessions.Scheduled scheduled = scheduling.add(code, series);
        refuse(scheduled.refusal());
        return Response.status(Response.Status.CREATED)
                .entity(new Sessions(sessions.sessions(code, words.language().tag()).stream()
                        .filter(row -> scheduled.ids().contains(row.id()))
                        .map(SessionView::of)
                        .toList()))
                .build();
    }

    private static void refuse(@Nullable Refusal refusal) {
        if (refusal != null) {
            throw new Refused(refusal);
        }
    }

    private static SessionSeries series(Asked asked) {
        SessionPlan plan = new SessionPlan(
                asked.module(),
                asked.title(),
                LocalTimes.parse("startsAt", asked.startsAt()),
                asked.minutes(),
                Choice.of("mode", asked.mode(), SessionMode.class),
                asked.place());
        return new SessionSeries(
                plan,
                Objects.requireNonNullElse(asked.times(), 1),
                Objects.requireNonNullElse(asked.everyDays(), WEEK),
                Boolean.TRUE.equals(asked.modulesInOrder()));
    }

    private Proposal view(ProposedSession session) {
        return new Proposal(
                session.number(),
                session.title(),
                session.startsAt().toString(),
                session.minutes(),
                session.mode().name(),
                session.remarks().stream().map(this::inWords).toList());
    }

    private String inWords(Remark remark) {
        return words.words().filled(remark.text(), remark.arguments());
    }
}
