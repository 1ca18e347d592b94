package org.cohortium.notification.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.List;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Choice;
import org.cohortium.api.Cursor;
import org.cohortium.api.Page;
import org.cohortium.api.Refused;
import org.cohortium.notification.DecidingLetters;
import org.cohortium.notification.LetterDecision;
import org.cohortium.notification.LetterFigures;
import org.cohortium.notification.LetterQuery;
import org.cohortium.notification.LetterState;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Letters on their way out. For administrators; auditors read them. */
@Path("/letters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mail")
public class LettersResource {
    private static final String NUMBER = "the letter’s number";
    private static final int LONGEST_TEXT = 100;

    @Inject
    private LetterFigures letters;

    @Inject
    private DecidingLetters deciding;

    @Inject
    private ApiWords words;

    /** What is decided. */
    @Schema(name = "LetterDecision")
    public record Decided(
            @NotNull @Schema(description = "SEND_AGAIN, ARRIVED or CALL_OFF", examples = "SEND_AGAIN")
            String decision) {}

    @GET
    @Operation(
            summary = "List the letters, the latest first.",
            description = "IN_DOUBT are those that may have been sent when something broke off: they are not sent again"
                    + " unless somebody says so.")
    @APIResponse(responseCode = "200", description = "A page of letters.")
    @APIResponse(responseCode = "403", description = "The account is neither an administrator’s nor an auditor’s.")
    public Page<LetterAnswer> list(
            @QueryParam("state") @Parameter(description = "states, separated by commas; left out, all")
                    List<String> states,
            @QueryParam("text")
                    @Size(max = LONGEST_TEXT)
                    @Parameter(description = "part of the address, the subject or the name")
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
        LetterQuery query = new LetterQuery(Choice.all("state", states, LetterState.class), text);
        List<LetterAnswer> rows = letters.before(Cursor.parseNumber(cursor), query, limit + 1).stream()
                .map(each -> LetterAnswer.of(each, words.words()))
                .toList();
        return Page.of(rows, limit, each -> Cursor.after(each.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Tell how a letter stands.")
    @APIResponse(responseCode = "200", description = "The letter.")
    @APIResponse(responseCode = "404", description = "There is none of that number.")
    public LetterAnswer tell(@PathParam("id") @Parameter(description = NUMBER) long id) {
        return LetterAnswer.of(letters.get(id), words.words());
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide about a letter that did not simply leave: send it again, note that it came, call it off.")
    @APIResponse(responseCode = "200", description = "The letter as it stands now.")
    @APIResponse(responseCode = "404", description = "There is none of that number.")
    @APIResponse(responseCode = "422", description = "That cannot be decided as it stands.")
    public LetterAnswer decide(
            @PathParam("id") @Parameter(description = NUMBER) long id, @NotNull @Valid Decided decided) {
        Refused.ifAny(deciding.decide(id, Choice.of("decision", decided.decision(), LetterDecision.class)));
        return tell(id);
    }
}
