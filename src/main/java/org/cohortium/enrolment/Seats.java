package org.cohortium.enrolment;

import java.util.HashMap;
import java.util.Map;
import org.cohortium.cohort.Cohort;

/** The free seats of the cohorts a decision touches; each cohort, locked beforehand, is counted once. */
final class Seats {
    private final Enrolments enrolments;
    private final Map<Long, Integer> free = new HashMap<>();

    Seats(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    int free(Cohort cohort) {
        return free.computeIfAbsent(cohort.id(), id -> Math.max(0, cohort.capacity() - enrolments.seatsTaken(cohort)));
    }

    /** Takes a seat, if there is one. */
    boolean take(Cohort cohort) {
        int left = free(cohort);
        if (left == 0) {
            return false;
        }
        free.put(cohort.id(), left - 1);
        return true;
    }
}
