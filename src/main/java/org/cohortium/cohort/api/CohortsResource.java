package org.cohortium.cohort.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.api.ApiWords;
import org.cohortium.api.BadInput;
import org.cohortium.api.Choice;
import org.cohortium.api.Cursor;
import org.cohortium.api.Page;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortQuery;
import org.cohortium.cohort.CohortRow;
import org.cohortium.cohort.CohortState;
import org.cohortium.identity.NoSuchThing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The cohorts the account may see. */
@Path("/cohorts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cohorts")
public class CohortsResource {
    private static final int LONGEST_TEXT = 100;

    @Inject
    private CohortFigures cohorts;

    @Inject
    private ApiWords words;

    @GET
    @Operation(summary = "List the cohorts the account may see, by code.")
    @APIResponse(responseCode = "200", description = "A page of cohorts.")
    public Page<CohortView> list(
            @QueryParam("text")
                    @Size(max = LONGEST_TEXT)
                    @Parameter(description = "part of the code, the curriculum’s title or the host’s name")
                    @Nullable
                    String text,
            @QueryParam("state")
                    @Parameter(
                            description =
                                    "states, separated by commas: PLANNED, ENROLLING, RUNNING, ASSESSING, CLOSED, CANCELLED")
                    List<String> states,
            @QueryParam("country") @Parameter(description = "countries, ISO 3166-1 alpha-3, separated by commas")
                    List<String> countries,
            @QueryParam("year") @Parameter(description = "calendar year in which the cohort starts") @Nullable
                    String year,
            @QueryParam("curriculum") @Parameter(description = "code of the curriculum") @Nullable String curriculum,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MOST)
                    @Parameter(description = "items at the most")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before; left out for the first") @Nullable
                    String cursor) {
        CohortQuery query = new CohortQuery(
                text, Choice.all("state", states, CohortState.class), countries(countries), year(year), curriculum);
        Cursor after = Cursor.parse(cursor, 1);
        String code = after == null ? null : after.key().get(0);
        List<CohortRow> rows = cohorts.after(code, query, words.language().tag(), limit + 1);
        return Page.of(rows.stream().map(CohortView::of).toList(), limit, view -> Cursor.after(view.code()));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Show one cohort.")
    @APIResponse(responseCode = "200", description = "The cohort.")
    @APIResponse(responseCode = "404", description = "There is none with that code that the account may see.")
    public CohortView show(@PathParam("code") @Parameter(description = "the cohort’s code") String code) {
        return cohorts.find(code, words.language().tag())
                .map(CohortView::of)
                .orElseThrow(() -> new NoSuchThing("cohort", code));
    }

    private static Set<String> countries(List<String> codes) {
        return codes.stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .filter(code -> !code.isBlank())
                .map(CohortsResource::country)
                .collect(Collectors.toSet());
    }

    private static String country(String code) {
        String asked = code.strip().toUpperCase(Locale.ROOT);
        if (!asked.matches("[A-Z]{3}")) {
            throw new BadInput("country", "api.noCountry", Map.of("value", code));
        }
        return asked;
    }

    private static @Nullable Integer year(@Nullable String year) {
        if (year == null || year.isBlank()) {
            return null;
        }
        if (!year.matches("[12]\\d{3}")) {
            throw new BadInput("year", "api.noYear", Map.of("value", year));
        }
        return Integer.valueOf(year);
    }
}
