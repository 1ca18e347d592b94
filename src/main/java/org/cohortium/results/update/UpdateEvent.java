package org.cohortium.results.update;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** Something became of a progress update. @param reason why it was sent back or opened again; empty otherwise */
record UpdateEvent(Kind kind, ProgressUpdate update, String reason) implements DomainEvent {
    enum Kind {
        SAVED("update.saved"),
        SUBMITTED("update.submitted"),
        APPROVED("update.approved"),
        RETURNED("update.returned"),
        REOPENED("update.reopened");

        private final String action;

        Kind(String action) {
            this.action = action;
        }
    }

    @Override
    public String action() {
        return kind.action;
    }

    @Override
    public String subjectType() {
        return "grant";
    }

    @Override
    public String subjectId() {
        return update.grant();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("from", update.from().toString(), "to", update.to().toString(), "reason", reason);
    }
}
