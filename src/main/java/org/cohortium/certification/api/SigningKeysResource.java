package org.cohortium.certification.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.cohortium.certification.credential.ReplacingKeys;
import org.cohortium.certification.credential.ReplacingKeys.KeyView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys that sign credentials. */
@Path("/signing-keys")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "certificates")
public class SigningKeysResource {
    @Inject
    private ReplacingKeys keys;

    @GET
    @Operation(summary = "List the keys that sign credentials or once did, the latest first.")
    @APIResponse(responseCode = "200", description = "The keys, without their private halves.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    public List<KeyView> list() {
        return keys.all();
    }

    @POST
    @Operation(
            summary = "Have a new key sign from now on.",
            description = "What the earlier ones signed stays valid: their public halves stay published.")
    @APIResponse(responseCode = "201", description = "The new key; Location is where its public half is published.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    public Response replace() {
        KeyView now = keys.replace();
        return Response.status(Response.Status.CREATED)
                .entity(now)
                .header(HttpHeaders.LOCATION, now.address())
                .build();
    }
}
