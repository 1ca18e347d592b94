package org.cohortium.results;

import java.util.List;
import org.cohortium.shared.LearningGain;
import org.jspecify.annotations.Nullable;

/**
 * A person in a cohort, as far as figures go: no name, nothing but what counts.
 *
 * @param person the person, the same in all their cohorts
 * @param cohort the cohort's code
 * @param attended sessions that apply to the person and have a mark, in any order
 * @param pre share of the points in the test before the course, 0 to 1, or null if not taken
 * @param post share of the points in the test after it, or null
 */
public record Participation(
        long person,
        String cohort,
        Traits traits,
        Milestones reached,
        List<Attended> attended,
        @Nullable Double pre,
        @Nullable Double post) {
    public Participation {
        attended = List.copyOf(attended);
    }

    /** Both tests taken, and assessed in the window. */
    boolean isMatched(Window window) {
        return pre != null && post != null && window.has(reached.assessed());
    }

    /** Whether the pair of tests says something: not both nothing, nor both everything. */
    boolean mayGain() {
        return pre != null && post != null && LearningGain.of(pre, post).isPresent();
    }

    /** Has a mark in the window that counts, or one that is excused. */
    boolean hasMark(Window window, boolean excused) {
        return attended.stream().anyMatch(mark -> mark.excused() == excused && window.has(mark.day()));
    }

    /** Taken at the end of a day: still in training, or completed by then. */
    boolean isStaying(Window window) {
        boolean gone = reached.left() != null && reached.left().isBefore(window.to());
        return window.has(reached.started()) && (!gone || window.has(reached.completed()));
    }

    /** The same person in the same cohort, with the sessions of one mode of delivery only. */
    public Participation in(String mode) {
        List<Attended> those =
                attended.stream().filter(session -> session.mode().equals(mode)).toList();
        return new Participation(person, cohort, traits, reached, those, pre, post);
    }
}
