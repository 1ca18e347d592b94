package org.cohortium.assessment.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Refused;
import org.cohortium.assessment.AssessmentView;
import org.cohortium.assessment.ScoreFigures;
import org.cohortium.assessment.marking.Agreement;
import org.cohortium.assessment.marking.HandedIn;
import org.cohortium.assessment.marking.HandingIn;
import org.cohortium.assessment.marking.KeepingMarkingRules;
import org.cohortium.assessment.marking.MarkingFigures;
import org.cohortium.assessment.marking.WorkRow;
import org.cohortium.identity.NoSuchThing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assessments of a cohort, and how their works are marked. */
@Path("/cohorts/{code}/assessments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scores")
public class AssessmentsResource {
    private static final String CODE = "the cohort’s code";
    private static final String ID = "number of the assessment";

    @Inject
    private ScoreFigures scores;

    @Inject
    private MarkingFigures figures;

    @Inject
    private HandingIn handingIn;

    @Inject
    private KeepingMarkingRules rules;

    @Inject
    private ApiWords words;

    /** The works. */
    @Schema(name = "SubmissionsEntered")
    public record Entered(int entered) {}

    @GET
    @Operation(summary = "List the assessments of a cohort’s curriculum.")
    @APIResponse(responseCode = "200", description = "All of them, in their order.")
    @APIResponse(responseCode = "404", description = "There is no cohort with that code that the account sees whole.")
    public List<AssessmentView> list(@PathParam("code") @Parameter(description = CODE) String code) {
        return scores.assessments(code, language());
    }

    @GET
    @Path("/{id}/marking-rule")
    @Operation(summary = "Show how works for an assessment are marked in a cohort.")
    @APIResponse(responseCode = "200", description = "The rule; where none was laid down, one marker and no last day.")
    @APIResponse(responseCode = "404", description = "There is no such cohort that the account sees whole.")
    public MarkingBody.Rule rule(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("id") @Parameter(description = ID) long id) {
        return MarkingBody.Rule.of(figures.rule(code, id));
    }

    @PUT
    @Path("/{id}/marking-rule")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lay down how works for an assessment with a rubric are marked in a cohort.")
    @APIResponse(responseCode = "200", description = "It is laid down.")
    @APIResponse(responseCode = "403", description = "The account lays down no rules.")
    @APIResponse(responseCode = "404", description = "There is no such cohort of theirs, or no such assessment.")
    @APIResponse(responseCode = "422", description = "The rule contradicts itself: where, in words.")
    public MarkingBody.Rule keep(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("id") @Parameter(description = ID) long id,
            @NotNull @Valid MarkingBody.Rule rule) {
        Refused.ifAny(rules.keep(code, id, rule.rule()));
        return rule(code, id);
    }

    @GET
    @Path("/{id}/submissions")
    @Operation(summary = "List everybody with a seat in a cohort with their latest work for an assessment.")
    @APIResponse(responseCode = "200", description = "By name.")
    @APIResponse(responseCode = "404", description = "There is no such cohort that the account sees whole.")
    public List<WorkRow> works(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("id") @Parameter(description = ID) long id) {
        return figures.works(code, id);
    }

    @PUT
    @Path("/{id}/submissions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter when works were handed in, all or none.")
    @APIResponse(responseCode = "200", description = "They are entered.")
    @APIResponse(responseCode = "403", description = "The account records no scores.")
    @APIResponse(responseCode = "404", description = "There is no such cohort of theirs, or no such assessment.")
    @APIResponse(responseCode = "422", description = "One of them cannot be; none is entered.")
    public Entered enter(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("id") @Parameter(description = ID) long id,
            @NotNull @Valid MarkingBody.Works works) {
        List<HandedIn> items =
                works.items().stream().map(MarkingBody.Work::handedIn).toList();
        Refused.ifAny(handingIn.enter(code, id, items));
        return new Entered(items.size());
    }

    @GET
    @Path("/{id}/agreement")
    @Operation(summary = "Show how far first and second markers agree: Cohen’s kappa, of passing and by criterion.")
    @APIResponse(responseCode = "200", description = "Over the works that both have marked.")
    @APIResponse(responseCode = "404", description = "There is no such cohort, or no such assessment with a rubric.")
    public Agreement agreement(
            @PathParam("code") @Parameter(description = CODE) String code,
            @PathParam("id") @Parameter(description = ID) long id) {
        AssessmentView assessment = scores.assessments(code, language()).stream()
                .filter(each -> each.id() == id && each.rubric())
                .findFirst()
                .orElseThrow(() -> new NoSuchThing("assessment with a rubric", id));
        return figures.agreement(code, id, assessment.passPoints(), language());
    }

    private String language() {
        return words.language().tag();
    }
}
