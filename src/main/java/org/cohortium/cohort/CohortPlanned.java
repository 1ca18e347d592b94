package org.cohortium.cohort;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.cohortium.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A cohort was planned, or its plan changed.
 *
 * @param startedOn its first day before; null where it is new
 */
public record CohortPlanned(
        long cohortId,
        String code,
        @Nullable LocalDate startedOn,
        CohortPlan plan,
        @Nullable String reason) implements DomainEvent {
    @Override
    public String action() {
        return startedOn == null ? "cohort.planned" : "cohort.changed";
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
        Map<String, Object> details = new HashMap<>(Map.of(
                "cohort", code,
                "startsOn", plan.startsOn().toString(),
                "endsOn", plan.endsOn().toString(),
                "capacity", plan.capacity(),
                "host", plan.hostId(),
                "curriculumVersion", plan.curriculumVersionId()));
        if (reason != null) {
            details.put("reason", reason);
        }
        return details;
    }
}
