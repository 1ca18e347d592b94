package org.cohortium.organisation.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cohortium.api.Days;
import org.cohortium.api.Refused;
import org.cohortium.organisation.Holiday;
import org.cohortium.organisation.HolidayList;
import org.cohortium.organisation.KeepingHolidays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Days on which countries and organisations do not work. */
@Path("/holidays")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class HolidaysResource {
    private static final String COUNTRY = "ISO 3166-1 alpha-3; left out with organisation";
    private static final String ORGANISATION = "code; left out with country";

    @Inject
    private KeepingHolidays keeping;

    /** A day. */
    @Schema(name = "Holiday")
    public record Day(
            @NotBlank @Schema(examples = "2026-12-12") String on,

            @NotBlank @Size(max = 100) @Schema(description = "as people there call it", examples = "Jamhuri Day")
            String name) {
        static Day of(Holiday holiday) {
            return new Day(holiday.on().toString(), holiday.name());
        }
    }

    /** Days of a list. */
    @Schema(name = "Holidays")
    public record Asked(
            @Schema(description = COUNTRY, examples = "KEN") @Nullable
            String country,

            @Schema(description = ORGANISATION) @Nullable String organisation,

            @NotNull @Size(min = 1, max = 200) List<@Valid Day> days) {}

    @GET
    @Operation(summary = "List the days of a year on which a country or an organisation does not work.")
    @APIResponse(responseCode = "200", description = "The days, in order.")
    @APIResponse(responseCode = "403", description = "The account is no staff’s.")
    @APIResponse(responseCode = "404", description = "There is no such country or organisation.")
    public List<Day> list(
            @QueryParam("country") @Parameter(description = COUNTRY) @Nullable String country,
            @QueryParam("organisation") @Parameter(description = ORGANISATION) @Nullable String organisation,
            @QueryParam("year") @Min(2000) @Max(2099) @Parameter(description = "four digits") int year) {
        return keeping.of(new HolidayList(country, organisation), year).stream()
                .map(Day::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add days to a list; one that is there gets the new name.")
    @APIResponse(responseCode = "204", description = "They are added.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    @APIResponse(
            responseCode = "422",
            description = "There is no such country or organisation, or it is not said which.")
    public void add(@NotNull @Valid Asked asked) {
        Refused.ifAny(keeping.add(
                new HolidayList(asked.country(), asked.organisation()),
                asked.days().stream()
                        .map(day -> new Holiday(Days.parse("on", day.on()), day.name()))
                        .toList()));
    }

    @DELETE
    @Operation(summary = "Take a day out of a list.")
    @APIResponse(responseCode = "204", description = "It is taken out.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    @APIResponse(responseCode = "404", description = "It was not in it.")
    public void remove(
            @QueryParam("country") @Parameter(description = COUNTRY) @Nullable String country,
            @QueryParam("organisation") @Parameter(description = ORGANISATION) @Nullable String organisation,
            @QueryParam("on") @NotBlank @Parameter(description = "the day, e.g. 2026-12-12") String on) {
        keeping.remove(new HolidayList(country, organisation), Days.parse("on", on));
    }
}
