package org.cohortium.funding.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.cohortium.api.ApiWords;
import org.cohortium.api.BadInput;
import org.cohortium.api.Flag;
import org.cohortium.api.Refused;
import org.cohortium.funding.GrantProblem;
import org.cohortium.funding.iati.ImportingActivities;
import org.cohortium.funding.iati.ImportingActivities.Outcome;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Grants out of IATI activity files. For administrators. */
@Path("/grants/iati-import")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "grants")
public class IatiImportResource {
    private static final int LONGEST_CODE = 40;

    @Inject
    private ImportingActivities importing;

    @Inject
    private ApiWords words;

    /** What came of a file. */
    @Schema(name = "IatiImport")
    public record Imported(
            @Schema(description = "the grant’s, as it would be; empty where the file gives none")
            String code,

            @Schema(description = "whether the grant is added")
            boolean added,

            List<FieldBody> fields,

            @Schema(description = "what is missing or wrong; nothing is added while there is any")
            List<ProblemBody> problems) {}

    /** What a field of the grant is. */
    @Schema(name = "IatiField")
    public record FieldBody(
            String field,

            @Schema(description = "left out where the file does not say it") @Nullable
            String value) {}

    /** What is missing or wrong. */
    @Schema(name = "IatiProblem")
    public record ProblemBody(String field, String rule, String message) {}

    /** The part of the form. */
    @Schema(name = "IatiFile")
    public record Sent(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Add a grant out of an IATI activity file, sent as the part \"file\".",
            description =
                    "With dryRun=true nothing is added; the answer tells what each field became and what is missing."
                            + " Cohorts are allocated afterwards.")
    @RequestBody(
            content =
                    @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = Sent.class)))
    @APIResponse(responseCode = "200", description = "What became, or would become, of it.")
    @APIResponse(responseCode = "403", description = "The account looks after no grants.")
    @APIResponse(responseCode = "422", description = "The file is no activity file that can be read.")
    public Imported importIati(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "whether only to tell what would be added")
                    Flag dryRun,
            @QueryParam("code")
                    @Size(max = LONGEST_CODE)
                    @Parameter(description = "the grant’s code; left out for what its identifier ends with")
                    @Nullable
                    String code,
            @QueryParam("donor")
                    @Size(max = LONGEST_CODE)
                    @Parameter(description = "the donor’s code; left out to look for who funds the activity")
                    @Nullable
                    String donor,
            @Parameter(hidden = true) @FormParam("file") @Nullable EntityPart file)
            throws IOException {
        if (file == null) {
            throw new BadInput("file", "spent.list.fileMissing");
        }
        Outcome outcome = importing.take(bytes(file), code, donor, dryRun.on());
        if (outcome.refusal() != null) {
            throw new Refused(outcome.refusal());
        }
        return new Imported(
                outcome.code(),
                !dryRun.on() && outcome.problems().isEmpty(),
                outcome.fields().stream()
                        .map(field -> new FieldBody(field.name(), field.value()))
                        .toList(),
                outcome.problems().stream().map(this::problem).toList());
    }

    private ProblemBody problem(GrantProblem problem) {
        return new ProblemBody(
                problem.field(),
                problem.refusal().rule(),
                words.words().filled(problem.refusal().rule(), problem.refusal().arguments()));
    }

    private static byte[] bytes(EntityPart part) throws IOException {
        try (InputStream content = part.getContent()) {
            return content.readNBytes(ImportingActivities.MOST_BYTES + 1);
        }
    }
}
