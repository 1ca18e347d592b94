package org.cohortium.assessment.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Days;
import org.cohortium.api.Flag;
import org.cohortium.api.Refused;
import org.cohortium.assessment.marking.Feedback;
import org.cohortium.assessment.marking.HandingIn;
import org.cohortium.assessment.marking.MarkingFigures;
import org.cohortium.assessment.marking.MarkingWork;
import org.cohortium.assessment.marking.WorkView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Works handed in, and marking them. */
@Path("/submissions/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scores")
public class SubmissionsResource {
    private static final String ID = "number of the work";

    @Inject
    private MarkingFigures figures;

    @Inject
    private MarkingWork marking;

    @Inject
    private HandingIn handingIn;

    @Inject
    private ApiWords words;

    @GET
    @Operation(
            summary = "Show a work with its rubric and the marks that the account may see.",
            description = "The first marks are not shown to who marks a second time before they have given theirs.")
    @APIResponse(responseCode = "200", description = "The work.")
    @APIResponse(responseCode = "404", description = "There is no such work that the account sees.")
    public WorkView tell(@PathParam("id") @Parameter(description = ID) long id) {
        return figures.work(id, words.language().tag());
    }

    @GET
    @Path("/feedback")
    @Operation(summary = "Show what the markers said of one’s own work, once it is settled.")
    @APIResponse(responseCode = "200", description = "The marks that count, without who gave them.")
    @APIResponse(responseCode = "404", description = "There is no such settled work of the account’s own.")
    public Feedback feedback(@PathParam("id") @Parameter(description = ID) long id) {
        return figures.feedback(id, words.language().tag());
    }

    @PUT
    @Path("/marks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give marks, or keep them as a draft.",
            description =
                    "They are the first, the second, or those that settle between two, as the work’s state has it.")
    @APIResponse(responseCode = "200", description = "They are given or kept.")
    @APIResponse(responseCode = "403", description = "The account marks nothing.")
    @APIResponse(responseCode = "404", description = "There is no such work that the account marks.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public WorkView give(
            @PathParam("id") @Parameter(description = ID) long id,
            @QueryParam("draft") @DefaultValue("false") @Parameter(description = "whether they are not ready yet")
                    Flag draft,
            @NotNull @Valid MarkingBody.Given given) {
        Refused.ifAny(draft.on() ? marking.keepDraft(id, given.marks()) : marking.give(id, given.marks()));
        return tell(id);
    }

    @PUT
    @Path("/draft/marker")
    @Operation(summary = "Go on with the draft that somebody else began and left.")
    @APIResponse(responseCode = "200", description = "It is the account’s now.")
    @APIResponse(responseCode = "404", description = "There is no such work that the account marks.")
    @APIResponse(responseCode = "422", description = "There is no draft that it could go on with.")
    public WorkView takeOver(@PathParam("id") @Parameter(description = ID) long id) {
        Refused.ifAny(marking.takeOver(id));
        return tell(id);
    }

    @PUT
    @Path("/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give more time for a work.")
    @APIResponse(responseCode = "200", description = "It is given.")
    @APIResponse(responseCode = "404", description = "There is no such work of theirs.")
    @APIResponse(responseCode = "422", description = "A rule says no: which one, in words.")
    public WorkView extend(
            @PathParam("id") @Parameter(description = ID) long id, @NotNull @Valid MarkingBody.Extension extension) {
        Refused.ifAny(handingIn.extend(id, Days.parse("to", extension.to()), extension.reason()));
        return tell(id);
    }
}
