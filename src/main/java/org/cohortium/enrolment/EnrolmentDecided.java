package org.cohortium.enrolment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cohortium.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A person came from one state to another in a cohort. */
public record EnrolmentDecided(
        long enrolmentId,
        String cohort,
        EnrolmentState before,
        EnrolmentState after,
        @Nullable String reason) implements DomainEvent {
    @Override
    public String action() {
        return "enrolment." + after.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subjectType() {
        return "enrolment";
    }

    @Override
    public String subjectId() {
        return Long.toString(enrolmentId);
    }

    @Override
    public Map<String, Object> details() {
        Map<String, Object> details = new HashMap<>(Map.of("cohort", cohort, "before", before.name()));
        if (reason != null) {
            details.put("reason", reason);
        }
        return details;
    }
}
