package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The runs, and how they go from one state to the next: each change says from which, so that the later of two loses. */
@ApplicationScoped
class ReportRuns {
    private static final String RUN = """
            select id, report, definition_version, period_from as "from", period_to as "to", as_of, requested_by, requested_at,
                   state, attempt, snapshot_id, worked_out_at, finished_at, failure from report_run where id = :id""";

    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    ReportRuns(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    void add(Run run, List<Recipient> recipients) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    insert into report_run (id, report, definition_version, period_from, period_to, as_of, requested_by,
                                            requested_at, state)
                    values (:id, :report, :definitionVersion, :from, :to, :asOf, :requestedBy, :requestedAt, :state)""")
                    .bindMethods(run)
                    .bind("asOf", run.asOf().atOffset(ZoneOffset.UTC))
                    .bind("requestedAt", run.requestedAt().atOffset(ZoneOffset.UTC))
                    .execute();
            var batch = handle.prepareBatch("""
                    insert into report_recipient (run_id, number, organisation_id, grant_id, language, state)
                    values (:run, :number, :organisationId, :grantId, :language, 'WAITING')""");
            recipients.forEach(
                    each -> batch.bindMethods(each).bind("run", run.id()).add());
            batch.execute();
        });
    }

    Optional<Run> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(RUN)
                .bind("id", id)
                .map(ConstructorMapper.of(Run.class))
                .findOne());
    }

    /** One that a job works on. */
    Run get(UUID id) {
        return find(id).orElseThrow(() -> new IllegalStateException("there is no report run " + id));
    }

    void workedOut(UUID id, long snapshot) {
        update(
                id,
                "snapshot_id = " + snapshot
                        + ", worked_out_at = coalesce(worked_out_at, :now) where state = 'RUNNING'");
    }

    boolean stop(UUID id) {
        return update(id, "state = 'STOPPED', finished_at = :now where state = 'RUNNING'");
    }

    boolean finish(UUID id) {
        return update(
                id,
                "state = 'DONE', finished_at = :now where state = 'RUNNING' and not exists (select from report_recipient r"
                        + " where r.run_id = report_run.id and r.state in ('WAITING', 'WRITING'))");
    }

    boolean fail(UUID id, String failure) {
        return update(id, "state = 'FAILED', finished_at = :now, failure = :failure where state = 'RUNNING'", failure);
    }

    /** Takes up again what was stopped or failed, as a whole or for some. */
    boolean restart(UUID id) {
        boolean restarted = update(
                id,
                "state = 'RUNNING', attempt = attempt + 1, finished_at = null, failure = null, worked_out_at = null"
                        + " where (state in ('STOPPED', 'FAILED') or state = 'DONE' and exists"
                        + " (select from report_recipient r where r.run_id = report_run.id and r.state = 'FAILED'))");
        if (restarted) {
            reopen(id);
        }
        return restarted;
    }

    private void reopen(UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("update report_recipient set state = 'WAITING', reason = null"
                        + " where run_id = :id and state in ('WRITING', 'FAILED')")
                .bind("id", id)
                .execute());
    }

    private boolean update(UUID id, String change) {
        return update(id, change, "");
    }

    private boolean update(UUID id, String change, String failure) {
        return 1
                == jdbi.withHandle(handle -> handle.createUpdate("update report_run set " + change + " and id = :id")
                        .bind("id", id)
                        .bind("now", now())
                        .bind("failure", failure)
                        .execute());
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
