package org.cohortium.enrolment.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohortium.enrolment.Decided;
import org.cohortium.enrolment.Decision;
import org.cohortium.enrolment.EnrolmentState;
import org.cohortium.text.Words;

/**
 * What came of the decision made last.
 *
 * @param decision what was decided
 * @param changed enrolments it was carried out for
 * @param waiting how many of them found no seat free and wait
 * @param refused why nothing changed, in the reader's words, by enrolment
 */
public record Made(Decision decision, List<Long> changed, int waiting, Map<Long, String> refused)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public Made {
        changed = List.copyOf(changed);
        refused = Map.copyOf(refused);
    }

    static Made of(Decision decision, List<Decided> answers, Words words) {
        List<Long> changed = new ArrayList<>();
        Map<Long, String> refused = new HashMap<>();
        int waiting = 0;
        for (Decided answer : answers) {
            if (answer.refusal() != null) {
                refused.put(
                        answer.enrolmentId(),
                        words.filled(answer.refusal().rule(), answer.refusal().arguments()));
            } else {
                changed.add(answer.enrolmentId());
                waiting += decision == Decision.ENROL && answer.state() == EnrolmentState.WAITLISTED ? 1 : 0;
            }
        }
        return new Made(decision, changed, waiting, refused);
    }

    /** Whether it can be taken back by reopening. */
    public boolean isUndoable() {
        return !changed.isEmpty() && (decision == Decision.REJECT || decision == Decision.WITHDRAW);
    }

    public boolean isRefusedSome() {
        return !refused.isEmpty();
    }
}
