package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/**
 * Slows down guessing: after too many failures within a quarter of an hour a try is turned away without a look at the
 * password. What is turned away is not counted, so the door opens again by itself. Counted in the database, where all
 * nodes see it.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SignInThrottle {
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final Jdbi database;
    private final Clock clock;

    @Inject
    SignInThrottle(Jdbi database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean turnsAway(Attempt attempt) {
        return attempt.limits().entrySet().stream().anyMatch(this::isReached);
    }

    void failed(Attempt attempt) {
        database.useHandle(handle -> {
            handle.execute("delete from sign_in_failure where failed_at < ?", windowStart());
            var insert = handle.prepareBatch("insert into sign_in_failure (subject, failed_at) values (?, ?)");
            attempt.limits().keySet().forEach(subject -> insert.add(subject, now()));
            insert.execute();
        });
    }

    void succeeded(Attempt attempt) {
        database.useHandle(handle -> handle.execute("delete from sign_in_failure where subject = ?", attempt.own()));
    }

    private boolean isReached(Map.Entry<String, Integer> limit) {
        return database.withHandle(handle -> handle.select(
                                "select count(*) from sign_in_failure where subject = ? and failed_at >= ?",
                                limit.getKey(),
                                windowStart())
                        .mapTo(int.class)
                        .one())
                >= limit.getValue();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime windowStart() {
        return now().minus(WINDOW);
    }
}
