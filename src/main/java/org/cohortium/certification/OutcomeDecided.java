package org.cohortium.certification;

import java.util.HashMap;
import java.util.Map;
import org.cohortium.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A proposal was confirmed or returned, with the facts at that moment. */
record OutcomeDecided(
        StandingRow row,
        OutcomeView proposal,
        OutcomeState now,
        @Nullable String note) implements DomainEvent {
    @Override
    public String action() {
        return now == OutcomeState.CONFIRMED ? "outcome.confirmed" : "outcome.returned";
    }

    @Override
    public String subjectType() {
        return "enrolment";
    }

    @Override
    public String subjectId() {
        return Long.toString(row.enrolmentId());
    }

    @Override
    public Map<String, Object> details() {
        Map<String, Object> details = new HashMap<>(row.standing().facts());
        details.put("decision", proposal.decision().name());
        details.put("ruling", row.ruling().name());
        details.put("proposedBy", proposal.proposedBy());
        if (note != null) {
            details.put("note", note);
        }
        return details;
    }
}
