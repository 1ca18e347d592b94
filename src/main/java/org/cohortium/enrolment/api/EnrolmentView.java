package org.cohortium.enrolment.api;

import java.time.Instant;
import org.cohortium.enrolment.RosterRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person in a cohort as the API shows them. */
public record EnrolmentView(
        long id,
        @Schema(description = "the person’s number") long person,

        @Schema(description = "as written in the person’s own script")
        String name,

        @Schema(description = "Latin form of the name") @Nullable
        String latinName,

        @Nullable String email,

        @Schema(description = "name of the person’s organisation, or what a list declared") @Nullable
        String organisation,

        @Schema(description = "false where it is only what a list declared")
        boolean organisationKnown,

        @Nullable String jobTitle,
        String state,
        @Schema(description = "since when, UTC") Instant since,

        @Schema(description = "why the person came to this state") @Nullable
        String reason,

        @Schema(description = "place in the waiting line, from 1") @Nullable
        Integer waitingPlace,

        @Schema(description = "sessions attended, of those counted")
        int attendedSessions,

        @Schema(description = "sessions marked, excused ones left out")
        int countedSessions,

        @Schema(description = "certification decision") @Nullable
        String decision,

        @Schema(description = "whether it is proposed, confirmed or returned") @Nullable
        String decisionState) {

    static EnrolmentView of(RosterRow row) {
        return new EnrolmentView(
                row.enrolmentId(),
                row.personId(),
                row.name(),
                row.latinName(),
                row.email(),
                row.organisation(),
                row.organisationKnown(),
                row.jobTitle(),
                row.state().name(),
                row.stateSince(),
                row.reason(),
                row.waitingPlace(),
                row.attendedSessions(),
                row.countedSessions(),
                row.decision(),
                row.decisionState());
    }
}
