package org.cohortium.reporting.release;

import java.util.Map;
import java.util.UUID;
import org.cohortium.shared.DomainEvent;

/** Something that happened to a release. */
record ReleaseEvent(UUID release, String action, Map<String, Object> details) implements DomainEvent {
    @Override
    public String subjectType() {
        return "release";
    }

    @Override
    public String subjectId() {
        return release.toString();
    }
}
