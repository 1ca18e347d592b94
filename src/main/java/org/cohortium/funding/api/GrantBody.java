package org.cohortium.funding.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cohortium.api.Choice;
import org.cohortium.api.Days;
import org.cohortium.funding.Attribution;
import org.cohortium.funding.GrantAllocation;
import org.cohortium.funding.GrantDetails;
import org.cohortium.funding.KeptGrant;
import org.cohortium.results.api.Titles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grant as the interface takes and gives it. */
@Schema(name = "Grant")
public record GrantBody(
        @NotBlank @Schema(description = "known by, for ever: letters, digits and hyphens", example = "NPDG-2025-014")
        String code,

        @Min(0)
        @Schema(description = "counts its changes; sent back, the one that was changed; left out for a new grant")
        @Nullable
        Integer version,

        @NotBlank @Schema(description = "code of the organisation that gives it")
        String donor,

        @Schema(description = "of the activity; left out where there is none") @Nullable
        String iatiIdentifier,

        @NotNull @Schema(description = "in the language of the agreement")
        String title,

        @Schema(description = "titles in other languages") @Nullable
        Titles titles,

        @NotBlank @Schema(description = "ISO 4217", example = "USD")
        String currency,

        @NotNull @Schema(description = "in the currency, with at most two decimals")
        BigDecimal amount,

        @NotBlank @Schema(description = "its first day", example = "2026-01-01")
        String startsOn,

        @NotBlank @Schema(description = "its last day", example = "2028-12-31")
        String endsOn,

        @NotNull @Size(max = GrantBody.MOST_COUNTRIES) @Schema(description = "ISO 3166-1 alpha-3, at least one")
        List<@NotBlank String> countries,

        @NotNull @Valid @Size(max = GrantBody.MOST_ALLOCATIONS)
        List<@NotNull @Valid AllocationBody> allocations,

        @Size(max = GrantBody.LONGEST_WHY) @Schema(description = "why it is changed; never given out") @Nullable
        String why) {
    static final int MOST_COUNTRIES = 250;
    static final int MOST_ALLOCATIONS = 2_000;
    static final int LONGEST_WHY = 1_000;

    /** A cohort that a grant pays for. */
    @Schema(name = "GrantAllocation")
    public record AllocationBody(
            @NotBlank @Schema(description = "the cohort’s code")
            String cohort,

            @NotNull @Schema(description = "of the cohort, more than 0 and at most 100")
            BigDecimal percent,

            @NotBlank
            @Schema(
                    description = "how its people count for the grant",
                    enumeration = {"FULL", "PRO_RATA", "LEAD_DONOR"})
            String attribution,

            @Schema(description = "whether this grant leads the cohort; left out for no") @Nullable
            Boolean lead) {
        static AllocationBody of(GrantAllocation one) {
            return new AllocationBody(
                    one.cohort(), one.percent(), one.attribution().name(), one.lead());
        }

        GrantAllocation allocation(String field) {
            return new GrantAllocation(
                    cohort,
                    percent,
                    Choice.of(field + ".attribution", attribution, Attribution.class),
                    Boolean.TRUE.equals(lead));
        }
    }

    static GrantBody of(KeptGrant grant) {
        GrantDetails details = grant.details();
        return new GrantBody(
                details.code(),
                grant.version(),
                details.donor(),
                details.iatiIdentifier(),
                details.wording().title(),
                Titles.of(details.wording()),
                details.currency(),
                details.amount(),
                details.startsOn().toString(),
                details.endsOn().toString(),
                details.countries(),
                details.allocations().stream().map(AllocationBody::of).toList(),
                null);
    }

    GrantDetails details() {
        List<GrantAllocation> cohorts = new ArrayList<>();
        for (int at = 0; at < allocations.size(); at++) {
            cohorts.add(allocations.get(at).allocation("allocations[" + at + "]"));
        }
        return new GrantDetails(
                code,
                donor,
                iatiIdentifier,
                Titles.wording(title, titles),
                currency,
                amount,
                Days.parse("startsOn", startsOn),
                Days.parse("endsOn", endsOn),
                countries,
                cohorts);
    }
}
