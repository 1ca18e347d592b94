package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cohortium.database.LongReads;
import org.cohortium.work.Beats;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the whole programme. Where they take long to work out no page waits for them: they are kept, and worked
 * out anew every five minutes; they say of when they are. Aggregates only; who may see them is {@link LiveFigures}' to
 * say.
 */
@ApplicationScoped
class ProgrammeFigures {
    private static final String TROUBLE = "The programme’s figures could not be worked out; those before stay";
    private static final Duration EVERY = Duration.ofMinutes(5);

    /** What takes no longer is read anew for each page. */
    private static final Duration QUICK = Duration.ofMillis(150);

    private final Jdbi jdbi;
    private final Clock clock;
    private final Beats beats;
    private volatile @Nullable Kept kept;

    private record Kept(Live figures, Duration took) {}

    @Inject
    ProgrammeFigures(@LongReads Jdbi jdbi, Clock clock, Beats beats) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.beats = beats;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        beats.soon(TROUBLE, this::renew);
        beats.every(EVERY, TROUBLE, this::renew);
    }

    /** Those kept, or fresh ones where there are none or that is quick. */
    Live latest() {
        Kept there = kept;
        if (there == null) {
            return first();
        }
        return there.took().compareTo(QUICK) <= 0 ? read() : there.figures();
    }

    /** Of several who ask for the first ones at once, one reads. */
    private synchronized Live first() {
        Kept there = kept;
        return there == null ? read() : there.figures();
    }

    private synchronized void renew() {
        read();
    }

    private Live read() {
        Instant began = Instant.now(clock);
        Live read = jdbi.withHandle(handle -> {
            Instant asOf = LiveFigures.settled(handle);
            return handle.inTransaction(transaction -> DayByDay.read(transaction, asOf));
        });
        kept = new Kept(read, Duration.between(began, Instant.now(clock)));
        return read;
    }
}
