package org.cohortium.organisation.api;

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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cohortium.api.ApiWords;
import org.cohortium.api.Choice;
import org.cohortium.api.Cursor;
import org.cohortium.api.Page;
import org.cohortium.api.Refused;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.organisation.KeepingRegister;
import org.cohortium.organisation.OrganisationKind;
import org.cohortium.organisation.OrganisationQuery;
import org.cohortium.organisation.OrganisationRegister;
import org.cohortium.organisation.OrganisationView;
import org.cohortium.organisation.api.OrganisationBodies.Shown;
import org.cohortium.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of organisations. For administrators. */
@Path("/organisations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class OrganisationsResource {
    private static final String CODE = "the organisation’s code";
    private static final int LONGEST_TEXT = 100;

    @Inject
    private OrganisationRegister register;

    @Inject
    private KeepingRegister keeping;

    @Inject
    private ApiWords words;

    @GET
    @Operation(summary = "List the organisations, by code.")
    @APIResponse(responseCode = "200", description = "A page of organisations.")
    @APIResponse(responseCode = "403", description = "The account is no administrator’s.")
    public Page<Shown> list(
            @QueryParam("text")
                    @Size(max = LONGEST_TEXT)
                    @Parameter(description = "part of the code or of a name in any language")
                    @Nullable
                    String text,
            @QueryParam("kind") @Parameter(description = "kinds, separated by commas") List<String> kinds,
            @QueryParam("country") @Parameter(description = "countries, ISO 3166-1 alpha-3, separated by commas")
                    List<String> countries,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(Page.MOST)
                    @Parameter(description = "items at the most")
                    int limit,
            @QueryParam("cursor") @Parameter(description = "next of the page before; left out for the first") @Nullable
                    String cursor) {
        OrganisationQuery query = new OrganisationQuery(
                text,
                Choice.all("kind", kinds, OrganisationKind.class),
                countries.stream()
                        .flatMap(list -> Arrays.stream(list.split(",")))
                        .filter(code -> !code.isBlank())
                        .map(code -> code.strip().toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
        Cursor after = Cursor.parse(cursor, 1);
        String code = after == null ? null : after.key().get(0);
        List<OrganisationView> rows =
                register.after(code, query, words.language().tag(), limit + 1);
        return Page.of(rows.stream().map(Shown::of).toList(), limit, each -> Cursor.after(each.code()));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Show one organisation.")
    @APIResponse(responseCode = "200", description = "The organisation.")
    @APIResponse(responseCode = "404", description = "There is none with that code.")
    public Shown show(@PathParam("code") @Parameter(description = CODE) String code) {
        return Shown.of(existing(code));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add an organisation.")
    @APIResponse(
            responseCode = "201",
            description = "The organisation.",
            content = @Content(schema = @Schema(implementation = Shown.class)))
    @APIResponse(
            responseCode = "422",
            description = "The code is taken or not of the form, or there is no such country or parent.")
    public Response add(@NotNull @Valid OrganisationBodies.Added asked) {
        keeping.add(asked.code(), asked.details()).ifPresent(OrganisationsResource::refuse);
        Shown added = show(asked.code());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, added.href())
                .entity(added)
                .build();
    }

    @PATCH
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what the register says of an organisation.")
    @APIResponse(responseCode = "200", description = "The organisation as it is now.")
    @APIResponse(responseCode = "404", description = "There is none with that code.")
    @APIResponse(
            responseCode = "422",
            description = "There is no such country or parent, it would be part of itself, or its kind is settled.")
    public Shown change(
            @PathParam("code") @Parameter(description = CODE) String code,
            @NotNull @Valid OrganisationBodies.Changed asked) {
        keeping.change(code, asked.details(existing(code).details())).ifPresent(OrganisationsResource::refuse);
        return show(code);
    }

    private OrganisationView existing(String code) {
        return register.find(code, words.language().tag()).orElseThrow(() -> new NoSuchThing("organisation", code));
    }

    private static void refuse(Refusal no) {
        throw new Refused(no);
    }
}
