package org.cohortium.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The states of an enrolment in the order in which they became known; what lies ahead is left out. */
final class Timeline {
    private static final Duration AT_LEAST_BETWEEN = Duration.ofMinutes(7);

    private final Instant cutoff;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate leftOn;

    Timeline(Instant cutoff) {
        this.cutoff = cutoff;
    }

    /** Adds a change, unless it lies ahead or something before it does. */
    void add(String state, Instant at, String by, @Nullable String why) {
        var after =
                steps.isEmpty() ? at : max(at, steps.get(steps.size() - 1).at().plus(AT_LEAST_BETWEEN));
        if (after.isBefore(cutoff)) {
            steps.add(new Step(state, after, by, why, joinedOn, leftOn));
        }
    }

    void join(@Nullable LocalDate day) {
        joinedOn = day;
    }

    void leave(LocalDate day) {
        leftOn = day;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
