package org.cohortium.cohort.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Days;
import org.cohortium.api.Problems;
import org.cohortium.api.Refused;
import org.cohortium.api.TimeZones;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortPlan;
import org.cohortium.cohort.PlanningCohorts;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Planning cohorts, and changing their plans. */
@Path("/cohorts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "cohorts")
public class CohortPlansResource {
    @Inject
    private PlanningCohorts planning;

    @Inject
    private CohortFigures cohorts;

    @Inject
    private Problems problems;

    @Inject
    private ApiWords words;

    /** A cohort to be planned. */
    public record Asked(
            @NotNull @Schema(description = "id of a published curriculum version")
            Long curriculumVersion,

            @NotNull @Schema(description = "id of the organisation that hosts it: the account’s own, or one below it")
            Long host,

            @NotBlank @Schema(description = "ISO 3166-1 alpha-3", example = "KEN")
            String country,

            @NotBlank @Schema(description = "language of teaching, BCP 47", example = "en")
            String language,

            @NotBlank @Schema(description = "IANA; days and times are those of its clocks", example = "Africa/Nairobi")
            String timeZone,

            @NotBlank @Schema(description = "first day", example = "2027-02-02")
            String startsOn,

            @NotBlank @Schema(description = "last day", example = "2027-04-06")
            String endsOn,

            @Min(1) @Max(CohortPlan.MOST_SEATS) @Schema(description = "seats")
            int capacity,

            @Size(max = 20) @Schema(description = "ids of the users who teach it; left out: nobody yet") @Nullable
            List<@NotNull Long> facilitators) {}

    /** What is to be changed of a plan; what is left out stays. */
    public record Change(
            @Schema(description = "id of a published curriculum version") @Nullable
            Long curriculumVersion,

            @Schema(description = "id of the organisation that hosts it") @Nullable
            Long host,

            @Schema(description = "ISO 3166-1 alpha-3") @Nullable
            String country,

            @Schema(description = "language of teaching, BCP 47") @Nullable
            String language,

            @Schema(description = "IANA") @Nullable String timeZone,

            @Schema(description = "first day") @Nullable String startsOn,

            @Schema(description = "last day") @Nullable String endsOn,

            @Min(1) @Max(CohortPlan.MOST_SEATS) @Schema(description = "seats, not fewer than are taken") @Nullable
            Integer capacity,

            @Size(max = 20) @Schema(description = "ids of all who teach it") @Nullable
            List<@NotNull Long> facilitators,

            @Size(max = 500) @Schema(description = "why; kept with the change") @Nullable
            String reason,

            @Schema(description = "version of the cohort the change was made on; left out: whatever it is") @Nullable
            Integer version) {}

    @POST
    @Operation(summary = "Plan a cohort. Its code is made of the country, the year it starts in and the next number.")
    @APIResponse(
            responseCode = "201",
            description = "The new cohort.",
            content = @Content(schema = @Schema(implementation = CohortView.class)))
    @APIResponse(responseCode = "403", description = "The account plans no cohorts.")
    @APIResponse(responseCode = "422", description = "A rule says no; nothing was planned.")
    public Response plan(@NotNull @Valid Asked asked) {
        planning.require();
        PlanningCohorts.Planned planned = planning.plan(new CohortPlan(
                asked.curriculumVersion(),
                asked.host(),
                PlanFields.country(asked.country()),
                PlanFields.language(asked.language()),
                TimeZones.parse("timeZone", asked.timeZone()),
                Days.parse("startsOn", asked.startsOn()),
                Days.parse("endsOn", asked.endsOn()),
                asked.capacity(),
                asked.facilitators() == null ? Set.of() : Set.copyOf(asked.facilitators())));
        if (planned.refusal() != null) {
            throw new Refused(planned.refusal());
        }
        CohortView view = view(planned.code());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, view.href())
                .entity(view)
                .build();
    }

    @PATCH
    @Path("/{code}")
    @Operation(
            summary = "Change a cohort’s plan. Once teaching has begun only dates, seats, language and who teaches it.")
    @APIResponse(
            responseCode = "200",
            description = "The cohort as it is now.",
            content = @Content(schema = @Schema(implementation = CohortView.class)))
    @APIResponse(responseCode = "403", description = "The account plans no cohorts.")
    @APIResponse(responseCode = "404", description = "There is none with that code that the account plans.")
    @APIResponse(responseCode = "409", description = "Somebody else changed the cohort meanwhile.")
    @APIResponse(responseCode = "422", description = "A rule says no; nothing was changed.")
    public Response change(
            @PathParam("code") @Parameter(description = "the cohort’s code") String code,
            @NotNull @Valid Change asked) {
        PlanningCohorts.CurrentPlan now = planning.current(code);
        int seen = asked.version() == null ? now.version() : asked.version();
        Optional<Refusal> refusal = planning.change(code, PlanFields.changed(now.plan(), asked), asked.reason(), seen);
        return refusal.isPresent()
                ? Conflicts.answer(problems, refusal.get())
                : Response.ok(view(code)).build();
    }

    private CohortView view(String code) {
        return cohorts.find(code, words.language().tag())
                .map(CohortView::of)
                .orElseThrow(() -> new NoSuchThing("cohort", code));
    }
}
