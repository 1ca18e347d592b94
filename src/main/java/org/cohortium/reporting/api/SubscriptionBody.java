package org.cohortium.reporting.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.cohortium.api.Choice;
import org.cohortium.api.Days;
import org.cohortium.reporting.delivery.Cadence;
import org.cohortium.reporting.delivery.Reader;
import org.cohortium.reporting.delivery.Subscription;
import org.cohortium.reporting.delivery.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subscription, as it is told and asked for. */
@Schema(name = "Subscription")
public record SubscriptionBody(
        @Schema(description = "told, not asked for") @Nullable
        Long id,

        @NotBlank @Schema(description = "code of the grant") String grant,

        @NotBlank @Schema(description = "id of a report for donors")
        String report,

        @NotBlank
        @Schema(
                description = "how long a period is; those of the targets for FRAMEWORK",
                enumeration = {"MONTH", "QUARTER", "HALF_YEAR", "YEAR", "FRAMEWORK"})
        String cadence,

        @Schema(description = "month the donor’s year begins with, 1 to 12; January where left out") @Nullable
        Integer yearStarts,

        @NotBlank @Schema(description = "the first period is the one with this day in it")
        String startsOn,

        @Schema(description = "days from the end of a period to when it is due, 1 to 180")
        int dueDays,

        @Schema(description = "days before it is due when the draft is made, 0 to 60; 14 where left out") @Nullable
        Integer draftDays,

        @NotBlank @Schema(description = "of the workbook and of letters to readers, e.g. fr")
        String language,

        @Schema(description = "whether the workbook goes with letters")
        boolean enclosing,

        @Schema(description = "who gets a link, besides the donor’s accounts; nobody where left out") @Valid @Nullable
        List<@NotNull ReaderBody> readers,

        @Schema(description = "of what is changed: as it was told") @Nullable
        Integer version) {
    private static final int DRAFT_DAYS = 14;

    /** Somebody without an account. */
    @Schema(name = "SubscriptionReader")
    public record ReaderBody(
            @NotBlank String address, @Nullable String name) {}

    static SubscriptionBody of(Subscription subscription) {
        Terms terms = subscription.terms();
        return new SubscriptionBody(
                subscription.id(),
                subscription.grant(),
                terms.report(),
                terms.cadence().name(),
                terms.yearStarts(),
                terms.startsOn().toString(),
                terms.dueDays(),
                terms.draftDays(),
                terms.language(),
                terms.enclosing(),
                terms.readers().stream()
                        .map(each -> new ReaderBody(each.address(), each.name()))
                        .toList(),
                subscription.version());
    }

    Terms terms() {
        List<ReaderBody> asked = readers == null ? List.of() : readers;
        return new Terms(
                report,
                Choice.of("cadence", cadence, Cadence.class),
                yearStarts == null ? 1 : yearStarts,
                Days.parse("startsOn", startsOn),
                dueDays,
                draftDays == null ? DRAFT_DAYS : draftDays,
                language,
                enclosing,
                asked.stream()
                        .map(each -> new Reader(
                                each.address().strip(),
                                Objects.requireNonNullElse(each.name(), "").strip()))
                        .toList());
    }

    int seenVersion() {
        return version == null ? -1 : version;
    }
}
