package org.cohortium.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Figures of the whole programme, which are the same for all who see everything and take long to work out: kept for
 * five minutes. Aggregates only.
 */
@ApplicationScoped
class KeptFigures {
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final Map<String, Kept> figures = new ConcurrentHashMap<>();
    private final Clock clock;

    @Inject
    KeptFigures(Clock clock) {
        this.clock = clock;
    }

    /** What is kept under that name, or what is read now; of several who ask at once, one reads. */
    @SuppressWarnings("unchecked") // one type of rows for each name
    <T> List<T> get(String what, Supplier<List<T>> reading) {
        Instant now = clock.instant();
        figures.values().removeIf(kept -> kept.isStale(now));
        return (List<T>) figures.computeIfAbsent(what, name -> new Kept(List.copyOf(reading.get()), now))
                .rows();
    }

    private record Kept(List<?> rows, Instant at) {
        boolean isStale(Instant now) {
            return at.plus(LIFETIME).isBefore(now);
        }
    }
}
