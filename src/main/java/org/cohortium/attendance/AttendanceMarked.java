package org.cohortium.attendance;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** Marks of a session were set or changed, or taken back. */
record AttendanceMarked(String action, long sessionId, String cohort, int marks) implements DomainEvent {
    static AttendanceMarked set(long sessionId, String cohort, int marks) {
        return new AttendanceMarked("attendance.marked", sessionId, cohort, marks);
    }

    static AttendanceMarked takenBack(long sessionId, String cohort, int marks) {
        return new AttendanceMarked("attendance.takenBack", sessionId, cohort, marks);
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
