package org.cohortium.reporting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Days;
import org.cohortium.api.Refused;
import org.cohortium.reporting.delivery.Subscribing;
import org.cohortium.reporting.delivery.SubscriptionFigures;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Which report each donor gets, how often and by when. */
@Path("/subscriptions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class SubscriptionsResource {
    private static final String ID = "The id of the subscription.";
    private static final String PERIOD = "Last day of the period, e.g. 2026-12-31.";
    private static final int LONGEST = 2_000;
    private static final int AHEAD = 1;

    @Inject
    private SubscriptionFigures figures;

    @Inject
    private Subscribing subscribing;

    @Inject
    private ApiWords words;

    /** All subscriptions. */
    @Schema(name = "Subscriptions")
    public record Listed(List<SubscriptionBody> items) {}

    /** What is due. */
    @Schema(name = "DueReports")
    public record DueList(List<DueAnswer> items) {}

    /** Why nothing is given for a period. */
    @Schema(name = "SkippedPeriod")
    public record Skipped(@NotBlank @Size(max = LONGEST) String reason) {}

    @GET
    @Operation(summary = "List the subscriptions in force.")
    @APIResponse(responseCode = "200", description = "By grant.")
    @APIResponse(responseCode = "403", description = "The account is neither an administrator’s nor an auditor’s.")
    public Listed subscriptions() {
        return new Listed(
                figures.all(language()).stream().map(SubscriptionBody::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Tell a subscription.")
    @APIResponse(responseCode = "200", description = "The subscription.")
    @APIResponse(responseCode = "404", description = "There is none in force.")
    public SubscriptionBody subscription(@Parameter(description = ID) @PathParam("id") long id) {
        return SubscriptionBody.of(figures.find(id, language()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Subscribe a grant’s donor to a report.")
    @APIResponse(responseCode = "201", description = "The subscription; its drafts are made in time from now on.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    @APIResponse(responseCode = "404", description = "There is no such grant.")
    @APIResponse(responseCode = "422", description = "A rule says no, or the grant has a subscription to the report.")
    public Response subscribe(@NotNull @Valid SubscriptionBody asked) {
        Subscribing.Added added = subscribing.add(asked.grant(), asked.terms());
        Refused.ifAny(Optional.ofNullable(added.refusal()));
        long id = Optional.ofNullable(added.id()).orElseThrow();
        return Response.created(URI.create("/api/v1/subscriptions/" + id))
                .entity(subscription(id))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a subscription; its grant and its report stay.")
    @APIResponse(responseCode = "200", description = "The subscription.")
    @APIResponse(responseCode = "404", description = "There is none in force.")
    @APIResponse(responseCode = "422", description = "A rule says no, or somebody else has changed it.")
    public SubscriptionBody resubscribe(
            @Parameter(description = ID) @PathParam("id") long id, @NotNull @Valid SubscriptionBody asked) {
        Refused.ifAny(subscribing.change(id, asked.seenVersion(), asked.terms()));
        return subscription(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "End a subscription. What is out stays.")
    @APIResponse(responseCode = "204", description = "It is ended.")
    @APIResponse(responseCode = "404", description = "There is none in force.")
    public void unsubscribe(@Parameter(description = ID) @PathParam("id") long id) {
        subscribing.end(id);
    }

    @GET
    @Path("/due")
    @Operation(summary = "List what is due between two days, and what is still open from before.")
    @APIResponse(responseCode = "200", description = "The earliest first.")
    @APIResponse(responseCode = "400", description = "A day is none.")
    public DueList due(
            @Parameter(description = "First day; today where left out.") @QueryParam("from") @Nullable String from,
            @Parameter(description = "Last day, included; a year from today where left out.")
                    @QueryParam("to")
                    @Nullable
                    String to) {
        LocalDate today = figures.today();
        LocalDate first = from == null ? today : Days.parse("from", from);
        LocalDate last = to == null ? today.plusYears(AHEAD) : Days.parse("to", to);
        return new DueList(
                figures.due(first, last, language()).stream().map(DueAnswer::of).toList());
    }

    @POST
    @Path("/{id}/periods/{to}/draft")
    @Operation(summary = "Have the draft of a period made now.")
    @APIResponse(responseCode = "202", description = "It is being made.")
    @APIResponse(responseCode = "404", description = "There is no such subscription or period.")
    @APIResponse(responseCode = "422", description = "It is out or left out, or the period is not over.")
    public Response draftPeriod(
            @Parameter(description = ID) @PathParam("id") long id,
            @Parameter(description = PERIOD) @PathParam("to") String to) {
        Refused.ifAny(subscribing.draft(id, Days.parse("to", to)));
        return Response.accepted().build();
    }

    @PUT
    @Path("/{id}/periods/{to}/skipped")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give nothing for a period, and say why.")
    @APIResponse(responseCode = "204", description = "Nothing is given for it.")
    @APIResponse(responseCode = "404", description = "There is no such subscription or period.")
    @APIResponse(responseCode = "422", description = "It is out already.")
    public void skipPeriod(
            @Parameter(description = ID) @PathParam("id") long id,
            @Parameter(description = PERIOD) @PathParam("to") String to,
            @NotNull @Valid Skipped skipped) {
        Refused.ifAny(subscribing.skip(id, Days.parse("to", to), skipped.reason()));
    }

    @DELETE
    @Path("/{id}/periods/{to}/skipped")
    @Operation(summary = "Give something for a period after all.")
    @APIResponse(responseCode = "204", description = "It is due again.")
    @APIResponse(responseCode = "404", description = "There is no such subscription or period.")
    @APIResponse(responseCode = "422", description = "It is out already.")
    public void resumePeriod(
            @Parameter(description = ID) @PathParam("id") long id,
            @Parameter(description = PERIOD) @PathParam("to") String to) {
        Refused.ifAny(subscribing.skip(id, Days.parse("to", to), ""));
    }

    private String language() {
        return words.language().tag();
    }
}
