package org.cohortium.intake.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.cohortium.api.BadInput;
import org.cohortium.api.Flag;
import org.cohortium.api.Problem;
import org.cohortium.api.Refused;
import org.cohortium.api.TimeZones;
import org.cohortium.intake.meeting.AttendanceImport;
import org.cohortium.intake.meeting.ImportChoices;
import org.cohortium.intake.meeting.ReceivingReports;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Attendance from the reports of online meetings. */
@Path("/sessions/{id}/attendance-imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attendance")
public class AttendanceImportsResource {
    private static final int LONGEST_CONFIRM = 1 << 16;

    @Inject
    private ReceivingReports receiving;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Take attendance from a report of Teams, Zoom or Webex, sent as the part \"file\".",
            description =
                    "With dryRun=true nothing is set; the answer tells what would be. People are matched by address;"
                            + " whoever fits by name alone is in toConfirm and set only where confirmed. The same"
                            + " report again changes nothing.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = MeetingReportForm.class)))
    @APIResponse(
            responseCode = "200",
            description = "What the report says, and how many marks were set.",
            content = @Content(schema = @Schema(implementation = AttendanceImportBody.class)))
    @APIResponse(
            responseCode = "403",
            description = "The account marks nobody.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such session that the account may mark.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "A rule says no: it is no such report, or another meeting's. Nothing was set.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public AttendanceImportBody take(
            @PathParam("id") @Parameter(description = "number of the session") long id,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Whether only to tell what would happen.")
                    Flag dryRun,
            @QueryParam("absentees")
                    @DefaultValue("false")
                    @Parameter(description = "Whether those not in the report, and without a mark, were absent.")
                    Flag absentees,
            @QueryParam("overwrite")
                    @DefaultValue("false")
                    @Parameter(description = "Whether the report goes over marks that were made otherwise.")
                    Flag overwrite,
            @QueryParam("zone")
                    @Parameter(
                            description =
                                    "Time zone of times in the report that name none, e.g. America/New_York; the session's where"
                                            + " it is left out.")
                    @Nullable
                    String zone,
            @QueryParam("confirm")
                    @Parameter(description = "What of toConfirm is right, where it is not sent as a part.")
                    @Nullable
                    String confirm,
            @Parameter(hidden = true) @FormParam("confirm") @Nullable EntityPart confirmPart,
            @Parameter(hidden = true) @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        receiving.requireTheirs(id);
        if (file == null) {
            throw new BadInput("file", "intake.api.noFile");
        }
        ImportChoices choices = new ImportChoices(
                keys(confirmPart == null ? confirm : text(confirmPart)),
                absentees.on(),
                overwrite.on(),
                zone == null ? null : TimeZones.parse("zone", zone));
        try (InputStream content = file.getContent()) {
            AttendanceImport found =
                    dryRun.on() ? receiving.preview(id, content, choices) : receiving.apply(id, content, choices);
            if (found.refusal() != null) {
                throw new Refused(found.refusal());
            }
            return AttendanceImportBody.of(found);
        }
    }

    private static Set<String> keys(@Nullable String confirm) {
        try {
            return ImportChoices.keys(confirm == null ? "" : confirm);
        } catch (IllegalArgumentException notKeys) {
            throw new BadInput("confirm", "intake.meeting.badConfirm", Map.of("text", String.valueOf(confirm)));
        }
    }

    private static String text(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return new String(content.readNBytes(LONGEST_CONFIRM), StandardCharsets.UTF_8);
        }
    }
}
