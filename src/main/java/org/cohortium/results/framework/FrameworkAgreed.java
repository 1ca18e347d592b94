package org.cohortium.results.framework;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** A results framework was agreed on, or what was agreed was changed. */
record FrameworkAgreed(String grant, int changes, String why) implements DomainEvent {
    @Override
    public String action() {
        return "framework.agreed";
    }

    @Override
    public String subjectType() {
        return "grant";
    }

    @Override
    public String subjectId() {
        return grant;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("changes", changes, "why", why);
    }
}
