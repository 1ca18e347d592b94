package org.cohortium.cohort;

import java.util.HashMap;
import java.util.Map;
import org.cohortium.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A session was added, moved or changed otherwise.
 *
 * @param what {@code added}, {@code moved} or {@code changed}
 * @param startsAt when it is to begin now, ISO 8601
 */
record SessionPlanned(
        long sessionId,
        String cohort,
        int number,
        String what,
        String startsAt,
        @Nullable String reason) implements DomainEvent {
    @Override
    public String action() {
        return "session." + what;
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
        Map<String, Object> details = new HashMap<>(Map.of("cohort", cohort, "number", number, "startsAt", startsAt));
        if (reason != null) {
            details.put("reason", reason);
        }
        return details;
    }
}
