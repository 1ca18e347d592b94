package org.cohortium.cohort;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cohortium.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A cohort came from one state to another. */
public record CohortStepped(
        long cohortId,
        String code,
        CohortState before,
        CohortState after,
        @Nullable String reason) implements DomainEvent {
    @Override
    public String action() {
        return "cohort." + after.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String subjectType() {
        return "cohort";
    }

    @Override
    public String subjectId() {
        return code;
    }

    @Override
    public Map<String, Object> details() {
        Map<String, Object> details = new HashMap<>(Map.of("cohort", code, "before", before.name()));
        if (reason != null) {
            details.put("reason", reason);
        }
        return details;
    }
}
