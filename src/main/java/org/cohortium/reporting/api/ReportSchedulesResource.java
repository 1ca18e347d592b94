package org.cohortium.reporting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cohortium.api.Choice;
import org.cohortium.api.Refused;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.reporting.Schedule;
import org.cohortium.reporting.SchedulingReports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reports that the clock has made for everybody. */
@Path("/report-schedules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportSchedulesResource {
    private static final String REPORT = "The id of the report.";

    @Inject
    private SchedulingReports scheduling;

    /** When it is made. */
    @Schema(name = "ReportSchedule")
    public record Asked(
            @NotBlank
            @Schema(
                    description = "how long a period is",
                    enumeration = {"MONTH", "QUARTER"})
            String every,

            @Schema(description = "day of the month after the period, 1 to 28")
            int day,

            @Schema(description = "UTC, 0 to 23") int hour) {}

    /** A report and when it is made. */
    public record Told(String report, String every, int day, int hour) {}

    /** All schedules. */
    public record Listed(List<Told> items) {}

    @GET
    @Operation(summary = "List which reports the clock has made.")
    @APIResponse(responseCode = "200", description = "The schedules, by report.")
    @APIResponse(responseCode = "403", description = "The account is no administrator's.")
    public Listed list() {
        return new Listed(scheduling.all().stream()
                .map(each -> new Told(each.report(), each.every().name(), each.day(), each.hour()))
                .toList());
    }

    @PUT
    @Path("/{report}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have a report made for everybody whenever a period is over.")
    @APIResponse(responseCode = "204", description = "It will be, from the next time it is due.")
    @APIResponse(responseCode = "422", description = "There is no such report, day or hour.")
    public void set(@Parameter(description = REPORT) @PathParam("report") String report, @NotNull @Valid Asked asked) {
        Schedule.Every every = Choice.of("every", asked.every(), Schedule.Every.class);
        scheduling.set(report, every, asked.day(), asked.hour()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    @DELETE
    @Path("/{report}")
    @Operation(summary = "No longer have a report made by the clock.")
    @APIResponse(responseCode = "204", description = "It is not, any more.")
    @APIResponse(responseCode = "404", description = "It was not.")
    public void remove(@Parameter(description = REPORT) @PathParam("report") String report) {
        if (!scheduling.remove(report)) {
            throw new NoSuchThing("schedule of report", report);
        }
    }
}
