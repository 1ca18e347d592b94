package org.cohortium.certification.api;

import java.time.Instant;
import java.time.LocalDate;
import org.cohortium.certification.OutcomeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A certification decision. */
@Schema(name = "Outcome")
public record OutcomeBody(
        long id,
        long enrolment,

        @Schema(description = "DISTINCTION, PASS, FAIL, INCOMPLETE or DEFERRED")
        String decision,

        @Schema(description = "PROPOSED, CONFIRMED or RETURNED")
        String state,

        @Nullable String reason,

        @Schema(description = "whether it departs from the rule")
        boolean departsFromRule,

        @Nullable LocalDate deferredUntil,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,

        @Schema(description = "why it was returned") @Nullable
        String note,

        @Schema(description = "number of the certificate it led to; left out while there is none") @Nullable
        String certificate) {
    static OutcomeBody of(long enrolment, OutcomeView outcome) {
        return new OutcomeBody(
                outcome.outcomeId(),
                enrolment,
                outcome.decision().name(),
                outcome.state().name(),
                outcome.reason(),
                outcome.departs(),
                outcome.deferredUntil(),
                outcome.proposer(),
                outcome.proposedAt(),
                outcome.decider(),
                outcome.decidedAt(),
                outcome.decisionNote(),
                outcome.certificate());
    }
}
