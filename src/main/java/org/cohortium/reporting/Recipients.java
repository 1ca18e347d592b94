package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Update;

/** The recipients of runs, taken one after the other and settled once. */
@ApplicationScoped
class Recipients {
    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    Recipients(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Takes the next that waits, or that a node had at hand which has died since; empty when there is none. Two never take
     * the same.
     *
     * @param owner who holds the work: whoever else has something at hand does not any more
     */
    Optional<Recipient> take(UUID run, String owner) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with taken as (
                    update report_recipient set state = 'WRITING', started_at = :now, taken_by = :owner
                    where run_id = :run and number = (
                        select number from report_recipient where run_id = :run and (state = 'WAITING' or state = 'WRITING' and taken_by <> :owner)
                        order by number limit 1 for update skip locked)
                    returning *)
                select t.run_id, t.number, coalesce(g.code, o.code) as code, t.organisation_id, t.grant_id, t.language
                from taken t join organisation o on o.id = t.organisation_id left join grant_award g on g.id = t.grant_id""")
                .bind("run", run)
                .bind("owner", owner)
                .bind("now", Instant.now(clock).atOffset(ZoneOffset.UTC))
                .map(ConstructorMapper.of(Recipient.class))
                .findOne());
    }

    /** One of a run, whatever became of it. */
    Recipient get(UUID run, int number) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select t.run_id, t.number, coalesce(g.code, o.code) as code, t.organisation_id, t.grant_id, t.language
                from report_recipient t join organisation o on o.id = t.organisation_id left join grant_award g on g.id = t.grant_id
                where t.run_id = :run and t.number = :number""")
                .bind("run", run)
                .bind("number", number)
                .map(ConstructorMapper.of(Recipient.class))
                .one());
    }

    /** @return false if it was settled already */
    boolean published(Recipient recipient, long rows) {
        return settle(recipient, "PUBLISHED", update -> update.bind("rows", rows));
    }

    boolean skipped(Recipient recipient, String reason) {
        return settle(recipient, "SKIPPED", update -> update.bind("reason", reason));
    }

    boolean failed(Recipient recipient, String reason) {
        return settle(recipient, "FAILED", update -> update.bind("reason", reason));
    }

    private boolean settle(Recipient recipient, String state, UnaryOperator<Update> more) {
        return 1
                == jdbi.withHandle(handle -> more.apply(handle.createUpdate("""
                        update report_recipient set state = :state, finished_at = :now, reason = :reason,
                               row_count = coalesce(:rows, row_count)
                        where run_id = :runId and number = :number and state in ('WAITING', 'WRITING')""")
                                .bindMethods(recipient)
                                .bind("state", state)
                                .bindByType("reason", null, String.class)
                                .bindByType("rows", null, Long.class)
                                .bind("now", Instant.now(clock).atOffset(ZoneOffset.UTC)))
                        .execute());
    }
}
