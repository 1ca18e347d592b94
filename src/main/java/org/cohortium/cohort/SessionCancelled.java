package org.cohortium.cohort;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** A session does not take place. */
record SessionCancelled(long sessionId, String cohort, int number, String reason) implements DomainEvent {
    @Override
    public String action() {
        return "session.cancelled";
    }

    @Override
    public String subjectType() {
        return "session";
    }

    @Override
    public String subjectId() {
        return Long.toString(sessionId);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("cohort", cohort, "number", number, "reason", reason);
    }
}
