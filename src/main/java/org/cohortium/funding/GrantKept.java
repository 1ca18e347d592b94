package org.cohortium.funding;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** A grant was added or changed; what it said before is in its history. */
record GrantKept(String subjectId, String action, String why) implements DomainEvent {
    @Override
    public String subjectType() {
        return "grant";
    }

    @Override
    public Map<String, Object> details() {
        return why.isEmpty() ? Map.of() : Map.of("why", why);
    }
}
