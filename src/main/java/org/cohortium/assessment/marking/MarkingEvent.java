package org.cohortium.assessment.marking;

import java.util.Map;
import org.cohortium.shared.DomainEvent;

/** Something was done to a work handed in, or laid down for those of a cohort. */
record MarkingEvent(String action, String subjectType, String subjectId, Map<String, Object> details)
        implements DomainEvent {
    static MarkingEvent of(Submission work, String action, Map<String, Object> details) {
        return new MarkingEvent(action, "enrolment", Long.toString(work.enrolmentId()), details);
    }

    static MarkingEvent of(String cohort, String action, Map<String, Object> details) {
        return new MarkingEvent(action, "cohort", cohort, details);
    }
}
