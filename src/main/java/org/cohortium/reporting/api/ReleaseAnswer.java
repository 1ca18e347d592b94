package org.cohortium.reporting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cohortium.reporting.release.ReadyItem;
import org.cohortium.reporting.release.ReleaseView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a release stands. */
@Schema(name = "Release")
public record ReleaseAnswer(
        UUID id,
        String grant,

        @Schema(enumeration = {"draft", "approved", "released", "returned"})
        String state,

        @Schema(description = "of the grant’s releases, from 1 without a gap; left out of what is not released")
        @Nullable
        Integer number,

        LocalDate from,
        @Schema(description = "last day, included") LocalDate to,
        Instant asOf,

        @Schema(description = "id of the report run it was made by")
        UUID run,

        @Schema(description = "number of the release its figures were held against; left out of the first") @Nullable
        Integer comparedWith,

        @Schema(description = "figures of that release that would be others now")
        int changes,

        @Schema(description = "of these, those that nothing known explains")
        int unexplained,

        @Nullable String explanation,
        @Nullable Instant approvedAt,
        @Nullable Instant releasedAt,

        @Schema(description = "why it was returned; only for who sees everything") @Nullable
        String reason,

        @Schema(description = "where its workbook is; left out while there is none") @Nullable
        String href,

        @Schema(description = "of the workbook, 64 hexadecimal digits") @Nullable
        String sha256,

        @Schema(description = "of the figures, 64 hexadecimal digits") @Nullable
        String dataSha256,

        @Schema(description = "what is to be looked at before; left out of lists and for donors") @Nullable
        List<Ready> readiness) {
    /** Something to be looked at before a release. */
    @Schema(name = "Readiness")
    public record Ready(
            @Schema(
                    description =
                            "unwritten, overtaken, unexplained, unmarked, unconfirmed, byHand, unconverted or unknown")
            String what,

            int n,

            @Schema(description = "whether nothing is released as long as it stands")
            boolean blocks) {}

    static ReleaseAnswer of(ReleaseView release, @Nullable List<ReadyItem> readiness) {
        return new ReleaseAnswer(
                release.id(),
                release.grant(),
                release.state().name().toLowerCase(Locale.ROOT),
                release.number(),
                release.from(),
                release.to(),
                release.asOf(),
                release.run(),
                release.comparedWith(),
                release.changes(),
                release.unexplained(),
                release.explanation(),
                release.approvedAt(),
                release.releasedAt(),
                release.reason(),
                release.file() == null ? null : "/api/v1/files/" + release.file(),
                release.sha256(),
                release.dataSha256(),
                readiness == null
                        ? null
                        : readiness.stream()
                                .map(item -> new Ready(item.key(), item.n(), item.blocks()))
                                .toList());
    }
}
