package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Jdbi;

/**
 * Slows down guessing at certificates: after too many guesses within a quarter of an hour further ones of an address are
 * turned away, and what is turned away is not counted. Counted in the database, where all nodes see it, by a hash:
 * addresses are personal.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class CheckThrottle {
    static final Duration WINDOW = Duration.ofMinutes(15);
    /** A whole office may share one address. */
    static final int MOST = 60;

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    CheckThrottle(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    boolean turnsAway(String address) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select count(*) >= :most from certificate_miss
            where subject = encode(sha256(convert_to(:address, 'UTF8')), 'hex') and missed_at >= :since\
            """)
                .bind("most", MOST)
                .bind("address", address)
                .bind("since", since())
                .mapTo(Boolean.class)
                .one());
    }

    void missed(String address) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from certificate_miss where missed_at < :since")
                    .bind("since", since())
                    .execute();
            handle.createUpdate("""
                insert into certificate_miss (subject, missed_at)
                values (encode(sha256(convert_to(:address, 'UTF8')), 'hex'), :now)\
                """)
                    .bind("address", address)
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    private OffsetDateTime since() {
        return clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC);
    }
}
