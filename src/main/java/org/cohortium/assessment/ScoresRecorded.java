package org.cohortium.assessment;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** Scores of a cohort were recorded or changed, or taken back. */
record ScoresRecorded(String action, String cohort, int scores) implements DomainEvent {
    static ScoresRecorded set(String cohort, int scores) {
        return new ScoresRecorded("score.recorded", cohort, scores);
    }

    static ScoresRecorded takenBack(String cohort, int scores) {
        return new ScoresRecorded("score.takenBack", cohort, scores);
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
