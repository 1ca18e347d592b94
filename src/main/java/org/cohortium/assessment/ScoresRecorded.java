package org.cohortium.assessment;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** Scores of a cohort were recorded or changed. */
record ScoresRecorded(String cohort, int scores) implements DomainEvent {
    @Override
    public String action() {
        return "score.recorded";
    }

    @Override
    public String subjectType() {
        return "cohort";
    }

    @Override
    public String subjectId() {
        return cohort;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("scores", scores);
    }
}
