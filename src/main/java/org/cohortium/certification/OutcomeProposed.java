package org.cohortium.certification;

import java.util.HashMap;
import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** A certification decision was proposed, with what the rule said and the facts it stood on at that moment. */
record OutcomeProposed(Proposal proposal, OutcomeDecision ruling, Standing standing) implements DomainEvent {
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
        Map<String, Object> details = new HashMap<>(standing.facts());
        details.put("decision", proposal.decision().name());
        details.put("ruling", ruling.name());
        if (proposal.reason() != null) {
            details.put("reason", proposal.reason());
        }
        return details;
    }
}
