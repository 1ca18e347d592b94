package org.cohortium.demo;

import java.util.List;

/**
 * A person in a cohort.
 *
 * @param slot place on the cohort's list, zero-based
 * @param person index of the person, zero-based
 * @param ability about standard normal; drives scores
 * @param diligence probability to come to a session
 * @param firstLesson the first lesson attended
 * @param leftLesson the first lesson after leaving; the number of lessons for those who stay
 * @param neverCame enrolled, but never seen
 * @param steps what is known of the enrolment's states, ascending; at least one
 */
record Participation(
        CohortPlan cohort,
        int slot,
        int person,
        double ability,
        double diligence,
        int firstLesson,
        int leftLesson,
        boolean neverCame,
        List<Step> steps) {

    long enrolmentId() {
        return cohort.enrolmentId(slot);
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    boolean isSeated() {
        return steps.stream().anyMatch(step -> step.state().equals("ENROLLED"));
    }

    boolean hasStarted() {
        return steps.stream().anyMatch(step -> step.state().equals("ACTIVE"));
    }

    boolean isActive() {
        return last().state().equals("ACTIVE");
    }
}
