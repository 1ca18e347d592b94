package org.cohortium.reporting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.cohortium.api.Refused;
import org.cohortium.reporting.delivery.DeliveryFigures;
import org.cohortium.reporting.delivery.DeliveryView;
import org.cohortium.reporting.delivery.HandlingDeliveries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who was given which release, whether it arrived, and what they fetched. */
@Path("/deliveries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class DeliveriesResource {
    private static final String ID = "The id of the delivery.";

    @Inject
    private DeliveryFigures figures;

    @Inject
    private HandlingDeliveries handling;

    /** Deliveries. */
    @Schema(name = "Deliveries")
    public record Listed(List<DeliveryView> items) {}

    @GET
    @Operation(summary = "List deliveries, the latest first.")
    @APIResponse(responseCode = "200", description = "The last 500; links themselves are told to their readers alone.")
    @APIResponse(responseCode = "403", description = "The account is neither an administrator’s nor an auditor’s.")
    public Listed deliveries(
            @Parameter(description = "Only those of this release.") @QueryParam("release") @Nullable UUID release) {
        return new Listed(figures.all(release));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(summary = "Withdraw a link: it opens nothing any more.")
    @APIResponse(responseCode = "204", description = "It is withdrawn.")
    @APIResponse(responseCode = "404", description = "There is no such delivery.")
    @APIResponse(responseCode = "422", description = "It is withdrawn already, or an account’s.")
    public void withdrawLink(@Parameter(description = ID) @PathParam("id") UUID id) {
        Refused.ifAny(handling.withdraw(id));
    }

    @POST
    @Path("/{id}/again")
    @Operation(summary = "Send a new link to the same address; the old one opens nothing any more.")
    @APIResponse(responseCode = "202", description = "It is on its way.")
    @APIResponse(responseCode = "404", description = "There is no such delivery.")
    @APIResponse(responseCode = "422", description = "It is an account’s.")
    public Response sendAgain(@Parameter(description = ID) @PathParam("id") UUID id) {
        Refused.ifAny(handling.sendAgain(id));
        return Response.accepted().build();
    }
}
