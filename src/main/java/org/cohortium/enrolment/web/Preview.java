package org.cohortium.enrolment.web;

import java.io.Serializable;
import java.util.Map;
import org.cohortium.enrolment.Decision;
import org.cohortium.enrolment.EnrolmentState;

/**
 * What a decision would do, told before it is made.
 *
 * @param decision what would be decided
 * @param fitting people it can be carried out for
 * @param staying people whose state does not allow it: they stay as they are
 * @param seats people who would get a seat, where seats are given
 * @param seatless people who would find none free
 */
public record Preview(Decision decision, int fitting, int staying, int seats, int seatless) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * @param people how many of those chosen stand in each state
     * @param free seats that can be given
     */
    static Preview of(Decision decision, Map<EnrolmentState, Integer> people, int free) {
        int fitting = people.entrySet().stream()
                .filter(state -> decision.fits(state.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int all = people.values().stream().mapToInt(Integer::intValue).sum();
        boolean seating = decision == Decision.ENROL;
        int seats = seating ? Math.min(free, fitting) : 0;
        return new Preview(decision, fitting, all - fitting, seats, seating ? fitting - seats : 0);
    }
}
