package org.cohortium.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.cohortium.api.Api;
import org.cohortium.api.Choice;
import org.cohortium.organisation.OrganisationDetails;
import org.cohortium.organisation.OrganisationKind;
import org.cohortium.organisation.OrganisationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What requests and answers say of organisations. */
final class OrganisationBodies {
    private OrganisationBodies() {}

    /** Names in other languages than the first; left out where there is none. */
    @Schema(name = "OrganisationNames")
    public record Names(@Nullable String fr, @Nullable String ar) {}

    /** An organisation as the API shows it. */
    @Schema(name = "Organisation")
    public record Shown(
            String code,
            String kind,

            @Schema(description = "in English, or as it calls itself")
            String name,

            Names names,

            @Schema(description = "ISO 3166-1 alpha-3", example = "KEN") @Nullable
            String country,

            @Schema(description = "code of the organisation it is part of") @Nullable
            String parent,

            @Schema(description = "how many accounts hold a role for it")
            int accounts,

            @Schema(description = "path of this organisation, from /")
            String href) {
        static Shown of(OrganisationView view) {
            return new Shown(
                    view.code(),
                    view.kind().name(),
                    view.name(),
                    new Names(view.french(), view.arabic()),
                    view.country(),
                    view.parent(),
                    view.accounts(),
                    Api.ROOT + "/organisations/" + view.code());
        }
    }

    /** An organisation that shall be added. */
    @Schema(name = "NewOrganisation")
    public record Added(
            @NotBlank @Schema(description = "2 to 40 of A-Z, 0-9 and dash; never changes")
            String code,

            @NotBlank
            @Schema(enumeration = {"MINISTRY", "AGENCY", "DONOR", "COALITION", "TRAINING_PROVIDER", "RECOGNISING_BODY"})
            String kind,

            @NotNull @Schema(description = "in English, or as it calls itself")
            String name,

            @Nullable Names names,

            @Schema(description = "ISO 3166-1 alpha-3", example = "KEN") @Nullable
            String country,

            @Schema(description = "code of the organisation it is part of") @Nullable
            String parent) {
        OrganisationDetails details() {
            return new OrganisationDetails(
                    Choice.of("kind", kind, OrganisationKind.class),
                    name,
                    names == null ? null : names.fr(),
                    names == null ? null : names.ar(),
                    country,
                    parent);
        }
    }

    /** What shall be otherwise; what is left out stays, and what is empty is taken away. */
    @Schema(name = "OrganisationChange")
    public record Changed(
            @Schema(enumeration = {"MINISTRY", "AGENCY", "DONOR", "COALITION", "TRAINING_PROVIDER", "RECOGNISING_BODY"})
            @Nullable
            String kind,

            @Schema(description = "in English, or as it calls itself") @Nullable
            String name,

            @Nullable Names names,

            @Schema(description = "ISO 3166-1 alpha-3; empty for no one country", example = "KEN") @Nullable
            String country,

            @Schema(description = "code of the organisation it is part of; empty for none") @Nullable
            String parent) {
        OrganisationDetails details(OrganisationDetails before) {
            return new OrganisationDetails(
                    kind == null ? before.kind() : Choice.of("kind", kind, OrganisationKind.class),
                    name == null ? before.name() : name,
                    names == null || names.fr() == null ? before.french() : names.fr(),
                    names == null || names.ar() == null ? before.arabic() : names.ar(),
                    country == null ? before.country() : country,
                    parent == null ? before.parent() : parent);
        }
    }
}
