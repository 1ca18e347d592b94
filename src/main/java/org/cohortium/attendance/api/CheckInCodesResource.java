package org.cohortium.attendance.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.cohortium.attendance.checkin.OpeningCheckIn;
import org.cohortium.attendance.checkin.OwnCode;
import org.cohortium.text.Csv;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The codes by which people of a cohort check in. */
@Path("/cohorts/{code}/check-in-codes.csv")
@ApplicationScoped
@Produces(CheckInCodesResource.CSV)
@Tag(name = "attendance")
public class CheckInCodesResource {
    static final String CSV = "text/csv";

    @Inject
    private OpeningCheckIn opening;

    @GET
    @Operation(
            summary = "List the codes by which people of a cohort check in, for their invitations.",
            description = "Name, e-mail address and code of everybody with a seat.")
    @APIResponse(responseCode = "200", description = "The list.", content = @Content(mediaType = CSV))
    @APIResponse(responseCode = "403", description = "The account looks after no cohort.")
    @APIResponse(responseCode = "404", description = "There is no such cohort that the account looks after.")
    public Response codes(@PathParam("code") @Parameter(description = "the cohort’s code") String code)
            throws IOException {
        StringBuilder list = new StringBuilder();
        Csv csv = new Csv(list);
        csv.line("name", "email", "code");
        for (OwnCode one : opening.codes(code)) {
            csv.line(one.name(), one.email(), one.grouped());
        }
        return Response.ok(list.toString().getBytes(StandardCharsets.UTF_8), CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"check-in-codes-" + code + ".csv\"")
                .build();
    }
}
