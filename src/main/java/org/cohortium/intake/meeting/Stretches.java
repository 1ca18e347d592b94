package org.cohortium.intake.meeting;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stretches of time, none of which touches another: what overlaps, as of somebody with two devices, is one.
 *
 * @param all in their order
 */
record Stretches(List<One> all) {
    static final Stretches NONE = new Stretches(List.of());

    /** From a moment to a later one. */
    record One(LocalDateTime from, LocalDateTime to) {
        One {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a stretch ends after it begins, not " + from + " to " + to);
            }
        }
    }

    Stretches {
        all = merged(all);
    }

    static Stretches of(LocalDateTime from, LocalDateTime to) {
        return new Stretches(List.of(new One(from, to)));
    }

    private static List<One> merged(List<One> any) {
        List<One> merged = new ArrayList<>();
        for (One next : any.stream().sorted(Comparator.comparing(One::from)).toList()) {
            One last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || next.from().isAfter(last.to())) {
                merged.add(next);
            } else if (next.to().isAfter(last.to())) {
                merged.set(merged.size() - 1, new One(last.from(), next.to()));
            }
        }
        return List.copyOf(merged);
    }

    Stretches and(Stretches others) {
        return new Stretches(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** What of it lies between two moments. */
    Stretches within(LocalDateTime from, LocalDateTime to) {
        return new Stretches(all.stream()
                .filter(one -> one.from().isBefore(to) && one.to().isAfter(from))
                .map(one -> new One(
                        one.from().isBefore(from) ? from : one.from(), one.to().isAfter(to) ? to : one.to()))
                .toList());
    }

    Duration length() {
        return all.stream().map(one -> Duration.between(one.from(), one.to())).reduce(Duration.ZERO, Duration::plus);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** @throws IndexOutOfBoundsException if there is none */
    LocalDateTime first() {
        return all.get(0).from();
    }

    /** @throws IndexOutOfBoundsException if there is none */
    LocalDateTime last() {
        return all.get(all.size() - 1).to();
    }
}
