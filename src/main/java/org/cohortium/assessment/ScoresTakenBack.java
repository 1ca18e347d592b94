package org.cohortium.assessment;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** Scores of a cohort were taken back. */
record ScoresTakenBack(String cohort, int scores) implements DomainEvent {
    @Override
    public String action() {
        return "score.takenBack";
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
