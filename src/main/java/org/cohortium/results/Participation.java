package org.cohortium.results;

import java.util.List;
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

    /** Both tests taken. */
    boolean isMatched() {
        return pre != null && post != null;
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
