package org.cohortium.reporting.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Problem;
import org.cohortium.api.Refused;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.reporting.Reproduction;
import org.cohortium.reporting.TracedFigure;
import org.cohortium.reporting.iati.ExportingIati;
import org.cohortium.reporting.release.ChangeView;
import org.cohortium.reporting.release.ExplainingFigures;
import org.cohortium.reporting.release.ReleaseData;
import org.cohortium.reporting.release.ReleaseFigures;
import org.cohortium.reporting.release.ReleaseState;
import org.cohortium.reporting.release.ReleaseView;
import org.cohortium.reporting.release.Releasing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What donors are given of their grants, and on the way there. */
@Path("/releases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReleasesResource {
    private static final String ID = "The id of the release.";
    private static final String ZIP = ReleaseData.MEDIA_TYPE;
    private static final int LONGEST = 2_000;

    @Inject
    private ReleaseFigures figures;

    @Inject
    private Releasing releasing;

    @Inject
    private ExplainingFigures explaining;

    @Inject
    private ExportingIati iati;

    @Inject
    private ReleaseData data;

    @Inject
    private FilesResource files;

    @Inject
    private CurrentUser user;

    @Inject
    private ApiWords words;

    /** A text about a release. */
    @Schema(name = "ReleaseText")
    public record Said(@NotBlank @Size(max = LONGEST) String text) {}

    @GET
    @Operation(
            summary =
                    "List releases, the latest first: of donors those of their grants, drafts for who sees everything.")
    @APIResponse(responseCode = "200", description = "At most 200.")
    @APIResponse(responseCode = "403", description = "The account neither sees everything nor funds a grant.")
    public List<ReleaseAnswer> list(
            @QueryParam("grant") @Parameter(description = "code of a grant; left out for all") @Nullable String grant) {
        return figures.list(grant, language()).stream()
                .map(each -> ReleaseAnswer.of(each, null))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Tell how a release stands, and what is to be looked at before it goes out.")
    @APIResponse(responseCode = "200", description = "The release.")
    @APIResponse(responseCode = "404", description = "There is none, or it is not for this account.")
    public ReleaseAnswer tell(@Parameter(description = ID) @PathParam("id") UUID id) {
        return answer(id);
    }

    @GET
    @Path("/{id}/changes")
    @Operation(summary = "List the figures of the release before that would be others now, each with its causes.")
    @APIResponse(
            responseCode = "200",
            description =
                    "In the order of the report; for donors without what is withheld, and without the causes’ amounts.")
    @APIResponse(responseCode = "404", description = "There is none, or it is not for this account.")
    public List<ChangeView> changes(@Parameter(description = ID) @PathParam("id") UUID id) {
        return figures.changes(figures.find(id, language()), language());
    }

    @GET
    @Path("/{id}/figures/{number}")
    @Operation(summary = "Tell where a figure comes from: its measure, its days, its parts, and who is behind it.")
    @APIResponse(
            responseCode = "200",
            description = "The figure; for donors without what is withheld, and without people.")
    @APIResponse(responseCode = "404", description = "There is none, or it is not for this account.")
    public TracedFigure traceFigure(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @Parameter(description = "as in the workbook’s column “Figure number”") @PathParam("number") int number) {
        return explaining.explain(id, number, language());
    }

    @GET
    @Path("/{id}/iati.xml")
    @Produces({MediaType.APPLICATION_XML, MediaType.APPLICATION_JSON})
    @Operation(summary = "Fetch a release as an IATI 2.03 activity file, valid by the standard’s schema.")
    @APIResponse(
            responseCode = "200",
            description = "The file: the same figures, what is withheld left out.",
            content = @Content(mediaType = MediaType.APPLICATION_XML))
    @APIResponse(
            responseCode = "404",
            description = "There is none, it is not out, or it is not for this account.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "An identifier is missing, or the file would not be valid.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response iati(@Parameter(description = ID) @PathParam("id") UUID id) {
        ExportingIati.Exported exported = iati.export(id, language());
        Refused.ifAny(Optional.ofNullable(exported.refusal()));
        return Response.ok(exported.content(), MediaType.APPLICATION_XML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + exported.name() + "\"")
                .build();
    }

    @GET
    @Path("/{id}/workbook.xlsx")
    @Produces({FilesResource.XLSX, MediaType.APPLICATION_JSON})
    @Operation(summary = "Fetch the workbook of a release, or for who sees everything that of its draft.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook, as it was sent.",
            content = @Content(mediaType = FilesResource.XLSX))
    @APIResponse(
            responseCode = "404",
            description = "There is none, it has no workbook yet, or it is not for this account.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response workbook(@Parameter(description = ID) @PathParam("id") UUID id) {
        UUID file = figures.find(id, language()).file();
        if (file == null) {
            throw new NoSuchThing("workbook of release", id);
        }
        return files.fetch(file);
    }

    @GET
    @Path("/{id}/data.zip")
    @Produces({ZIP, MediaType.APPLICATION_JSON})
    @Operation(summary = "Fetch the figures of a release as a data package: CSV files and what their columns are.")
    @APIResponse(
            responseCode = "200",
            description = "The package; what is withheld has no number.",
            content = @Content(mediaType = ZIP))
    @APIResponse(
            responseCode = "404",
            description = "There is none, it is not out, or it is not for this account.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response data(@Parameter(description = ID) @PathParam("id") UUID id) {
        ReleaseView release = figures.find(id, language());
        if (release.state() != ReleaseState.RELEASED) {
            throw new NoSuchThing("release", id);
        }
        return Response.ok(data.zip(release), ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ReleaseData.name(release) + "\"")
                .build();
    }

    @GET
    @Path("/{id}/reproduction")
    @Operation(
            summary =
                    "Work a release out once more from the state of knowledge it showed, and say what comes out otherwise.")
    @APIResponse(responseCode = "200", description = "What came of it; nothing is kept.")
    @APIResponse(responseCode = "403", description = "The account does not see everything.")
    @APIResponse(responseCode = "404", description = "There is none, or it is not released.")
    public Reproduction reproduce(@Parameter(description = ID) @PathParam("id") UUID id) {
        return explaining.reproduce(id, language());
    }

    @POST
    @Path("/{id}/explanation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say what explains the differences that nothing known explains; only of a draft.")
    @APIResponse(responseCode = "200", description = "The release.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    @APIResponse(responseCode = "422", description = "It is no draft any more.")
    public ReleaseAnswer explain(@Parameter(description = ID) @PathParam("id") UUID id, @NotNull @Valid Said said) {
        Refused.ifAny(releasing.explain(id, said.text()));
        return answer(id);
    }

    @POST
    @Path("/{id}/approval")
    @Operation(summary = "Approve a draft that somebody else had made.")
    @APIResponse(responseCode = "200", description = "The release.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    @APIResponse(responseCode = "422", description = "It is no draft, one’s own, or something stands against it.")
    public ReleaseAnswer approve(@Parameter(description = ID) @PathParam("id") UUID id) {
        Refused.ifAny(releasing.approve(id));
        return answer(id);
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Return a draft, or what was approved, with a reason; it is made anew.")
    @APIResponse(responseCode = "200", description = "The release.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    @APIResponse(responseCode = "422", description = "It is out, or was returned already.")
    public ReleaseAnswer giveBack(@Parameter(description = ID) @PathParam("id") UUID id, @NotNull @Valid Said said) {
        Refused.ifAny(releasing.giveBack(id, said.text()));
        return answer(id);
    }

    @POST
    @Path("/{id}/release")
    @Operation(summary = "Release what was approved, under the grant’s next number; the donor has it from then on.")
    @APIResponse(responseCode = "200", description = "The release.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    @APIResponse(responseCode = "422", description = "It is not approved, or something stands against it.")
    public ReleaseAnswer release(@Parameter(description = ID) @PathParam("id") UUID id) {
        Refused.ifAny(releasing.release(id));
        return answer(id);
    }

    private ReleaseAnswer answer(UUID id) {
        ReleaseView release = figures.find(id, language());
        return ReleaseAnswer.of(release, user.scope().everything() ? releasing.readiness(release) : null);
    }

    private String language() {
        return words.language().tag();
    }
}
