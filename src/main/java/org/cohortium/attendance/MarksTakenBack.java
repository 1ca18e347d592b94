package org.cohortium.attendance;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** Marks of a session were taken back. */
record MarksTakenBack(long sessionId, String cohort, int marks) implements DomainEvent {
    @Override
    public String action() {
        return "attendance.takenBack";
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
        return Map.of("cohort", cohort, "marks", marks);
    }
}
