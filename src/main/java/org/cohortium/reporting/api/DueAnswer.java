package org.cohortium.reporting.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cohortium.reporting.delivery.Due;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report that a donor is to have. */
@Schema(name = "DueReport")
public record DueAnswer(
        long subscription,
        String grant,
        String report,
        LocalDate from,
        LocalDate to,

        @Schema(description = "a working day where the donor is")
        LocalDate due,

        @Schema(description = "when its draft is made") LocalDate draftOn,

        @Schema(enumeration = {"AHEAD", "TO_BE_MADE", "DRAFT", "APPROVED", "RELEASED", "SKIPPED"})
        String state,

        @Schema(description = "past its day, or out after it")
        boolean late,

        @Schema(description = "id of the draft or release") @Nullable
        UUID release,

        @Nullable Integer number,
        @Nullable Instant releasedAt,

        @Schema(description = "why nothing is given for it") @Nullable
        String reason,

        @Schema(description = "its draft was to be made, and there was nothing to report")
        boolean nothing,

        @Schema(description = "its draft could not be made") boolean failed) {
    static DueAnswer of(Due due) {
        return new DueAnswer(
                due.subscription().id(),
                due.subscription().grant(),
                due.subscription().terms().report(),
                due.period().from(),
                due.period().to(),
                due.on(),
                due.draftOn(),
                due.state().name(),
                due.late(),
                due.release(),
                due.number(),
                due.releasedAt(),
                due.reason(),
                due.nothing(),
                due.failed());
    }
}
