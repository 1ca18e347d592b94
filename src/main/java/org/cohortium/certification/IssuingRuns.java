package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.Scope;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The issuing runs with those they found, one line each until it is settled. */
@ApplicationScoped
class IssuingRuns {
    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    IssuingRuns(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    UUID begin(@Nullable Long cohort, long requestedBy) {
        UUID id = UUID.randomUUID();
        jdbi.useHandle(handle -> handle.createUpdate("""
            insert into certificate_run (id, cohort_id, requested_by, requested_at, state)
            values (:id, :cohort, :by, :now, 'RUNNING')\
            """)
                .bind("id", id)
                .bindByType("cohort", cohort, Long.class)
                .bind("by", requestedBy)
                .bind("now", now())
                .execute());
        return id;
    }

    Optional<IssuingRun> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, cohort_id, state, gathered_at from certificate_run where id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(IssuingRun.class))
                .findOne());
    }

    /** Puts down who is to be certified within a scope: once, however often it is asked for. */
    void gather(IssuingRun run, Scope scope) {
        boolean first = update(run.id(), "gathered_at = :now where gathered_at is null");
        if (first) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                insert into certificate_run_item (run_id, outcome_id, state)
                select :run, o.id, 'WAITING'
                from outcome o join enrolment e on e.id = o.enrolment_id join cohort c on c.id = e.cohort_id
                where o.state = 'CONFIRMED' and o.decision in ('PASS', 'DISTINCTION')
                  and not certificate_barred(o.id, o.decided_at)
                  and (:cohort::bigint is null or c.id = :cohort)
                  and (:everything or c.host_organisation_id = any (:organisations))\
                """)
                    .bind("run", run.id())
                    .bindByType("cohort", run.cohortId(), Long.class)
                    .bind("everything", scope.everything())
                    .bindArray("organisations", Long.class, scope.organisations())
                    .execute());
        }
    }

    /** Outcomes of the run not settled yet, after one of them and ascending. */
    List<Long> waiting(UUID id, long after, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
            select outcome_id from certificate_run_item
            where run_id = :id and state = 'WAITING' and outcome_id > :after order by outcome_id limit :most\
            """)
                .bind("id", id)
                .bind("after", after)
                .bind("most", most)
                .mapTo(Long.class)
                .list());
    }

    void issued(UUID id, Collection<Long> outcomes) {
        jdbi.useHandle(handle -> handle.createUpdate("""
            update certificate_run_item set state = 'ISSUED'
            where run_id = :id and state = 'WAITING' and outcome_id = any (:outcomes)\
            """)
                .bind("id", id)
                .bindArray("outcomes", Long.class, outcomes)
                .execute());
    }

    void skipped(UUID id, Map<Long, SkipReason> reasons) {
        jdbi.useHandle(handle -> {
            var batch = handle.prepareBatch("""
                update certificate_run_item set state = 'SKIPPED', reason = :reason
                where run_id = :id and state = 'WAITING' and outcome_id = :outcome\
                """);
            reasons.forEach((outcome, reason) -> batch.bind("id", id)
                    .bind("outcome", outcome)
                    .bind("reason", reason)
                    .add());
            batch.execute();
        });
    }

    int issuedCount(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from certificate_run_item where run_id = :id and state = 'ISSUED'")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }

    boolean finish(UUID id) {
        return update(
                id,
                "state = 'DONE', finished_at = :now where state = 'RUNNING' and not exists (select from"
                        + " certificate_run_item i where i.run_id = certificate_run.id and i.state = 'WAITING')");
    }

    boolean fail(UUID id) {
        return update(id, "state = 'FAILED', finished_at = :now where state = 'RUNNING'");
    }

    private boolean update(UUID id, String change) {
        return 1
                == jdbi.withHandle(
                        handle -> handle.createUpdate("update certificate_run set " + change + " and id = :id")
                                .bind("id", id)
                                .bind("now", now())
                                .execute());
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
