package org.cohortium.certification;

import java.util.HashMap;
import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** A certification decision was proposed, with what the rule said at that moment. */
record OutcomeProposed(Proposal proposal, OutcomeDecision ruling) implements DomainEvent {
    @Override
    public String action() {
        return "outcome.proposed";
    }

    @Override
    public String subjectType() {
        return "enrolment";
    }

    @Override
    public String subjectId() {
        return Long.toString(proposal.enrolmentId());
    }

    @Override
    public Map<String, Object> details() {
        Map<String, Object> details =
                new HashMap<>(Map.of("decision", proposal.decision().name(), "ruling", ruling.name()));
        if (proposal.reason() != null) {
            details.put("reason", proposal.reason());
        }
        return details;
    }
}
