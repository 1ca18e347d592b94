package org.cohortium.cohort;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Sessions planned alike, at even distances.
 *
 * @param first the first of them
 * @param times how many there are, from 1 to {@link #MOST}
 * @param everyDays days from one to the next, from 1
 * @param modulesInOrder whether each has the module whose turn it is, and not that of the first
 */
public record SessionSeries(SessionPlan first, int times, int everyDays, boolean modulesInOrder) {
    public static final int MOST = 40;
    public static final int FURTHEST = 28;

    public SessionSeries {
        if (times < 1 || times > MOST || everyDays < 1 || everyDays > FURTHEST) {
            throw new IllegalArgumentException("no series of " + times + " sessions every " + everyDays + " days");
        }
    }

    public static SessionSeries of(SessionPlan one) {
        return new SessionSeries(one, 1, 1, false);
    }

    /**
     * The single sessions. Modules are spread over them evenly: four over eight sessions take two each.
     *
     * @param modules ids of those still to be taught, in the curriculum's order
     */
    List<SessionPlan> plans(List<Long> modules) {
        return IntStream.range(0, times)
                .mapToObj(i -> {
                    SessionPlan plan = first.at(first.startsAt().plusDays((long) i * everyDays));
                    return modulesInOrder && !modules.isEmpty()
                            ? plan.of(modules.get(i * modules.size() / Math.max(times, modules.size())))
                            : plan;
                })
                .toList();
    }
}
