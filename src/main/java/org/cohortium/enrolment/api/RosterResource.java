package org.cohortium.enrolment.api;

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
import java.util.List;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Choice;
import org.cohortium.api.Cursor;
import org.cohortium.api.Page;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.enrolment.EnrolmentFigures;
import org.cohortium.enrolment.EnrolmentState;
import org.cohortium.enrolment.RosterQuery;
import org.cohortium.enrolment.RosterRow;
import org.cohortium.identity.NoSuchThing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who is in a cohort, or asked to be. */
@Path("/cohorts/{code}/enrolments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "enrolments")
public class RosterResource {
    private static final int LONGEST_TEXT = 100;

    @Inject
    private CohortFigures cohorts;

    @Inject
    private EnrolmentFigures enrolments;

    @Inject
    private ApiWords words;

    @GET
    @Operation(summary = "List the enrolments of a cohort, by number.")
    @APIResponse(responseCode = "200", description = "A page of enrolments.")
    @APIResponse(responseCode = "404", description = "There is no cohort with that code that the account may see.")
    public Page<EnrolmentView> list(
            @PathParam("code") @Parameter(description = "the cohort’s code") String code,
            @QueryParam("state")
                    @Parameter(
                            description = "states, separated by commas: NOMINATED, APPROVED, REJECTED, WAITLISTED,"
                                    + " ENROLLED, ACTIVE, COMPLETED, WITHDRAWN, DROPPED")
                    List<String> states,
            @QueryParam("text")
                    @Size(max = LONGEST_TEXT)
                    @Parameter(description = "part of a name or an e-mail address")
                    @Nullable
                    String text,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MOST)
                    @Parameter(description = "items at the most")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before; left out for the first") @Nullable
                    String cursor) {
        RosterQuery query = new RosterQuery(text, Choice.all("state", states, EnrolmentState.class));
        Long after = Cursor.parseNumber(cursor);
        String language = words.language().tag();
        cohorts.find(code, language).orElseThrow(() -> new NoSuchThing("cohort", code));
        List<RosterRow> rows = enrolments.after(after, code, query, language, limit + 1);
        return Page.of(rows.stream().map(EnrolmentView::of).toList(), limit, view -> Cursor.after(view.id()));
    }
}
