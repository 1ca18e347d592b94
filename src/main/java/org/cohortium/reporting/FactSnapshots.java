package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * What is known of every cohort and participation at a settled instant, worked out once, in one transaction, and shared
 * by all runs that ask for the same instant.
 */
@ApplicationScoped
public class FactSnapshots {
    private Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected FactSnapshots() {}

    @Inject
    public FactSnapshots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The facts of an instant, worked out unless they are there; their id. Takes minutes where there are millions. */
    @Transactional
    public long of(Instant asOf) {
        return jdbi.withHandle(handle -> of(handle, asOf));
    }

    /** Lets go of facts that no run is at work with, but the latest: a run that asks again has them made anew. */
    @Transactional
    public void clear() {
        jdbi.useHandle(handle -> handle.execute("""
                delete from fact_snapshot s
                where s.as_of < (select max(as_of) from fact_snapshot)
                  and not exists (select from report_run r where r.snapshot_id = s.id and r.state = 'RUNNING')"""));
    }

    static long of(Handle handle, Instant asOf) {
        return handle.createQuery(
                        "insert into fact_snapshot (as_of) values (:asOf) on conflict do nothing returning id")
                .bind("asOf", asOf.atOffset(ZoneOffset.UTC))
                .mapTo(Long.class)
                .findOne()
                .map(id -> filled(handle, id, asOf))
                .orElseGet(() -> handle.createQuery("select id from fact_snapshot where as_of = :asOf")
                        .bind("asOf", asOf.atOffset(ZoneOffset.UTC))
                        .mapTo(Long.class)
                        .one());
    }

    private static long filled(Handle handle, long id, Instant asOf) {
        // for this transaction only: hashes of millions of marks, and nothing but hashes, since the planner cannot know
        // how many rows as_of.* has at an instant, and takes to comparing every session with every enrolment
        handle.execute("set local work_mem = '128MB'");
        handle.execute("set local enable_nestloop = off");
        handle.execute("set local enable_mergejoin = off");
        fill(handle, "fact_cohort", FactSql.COHORTS, id, asOf);
        fill(handle, "fact_participation", FactSql.PARTICIPATIONS, id, asOf);
        handle.execute("analyze fact_cohort, fact_participation");
        return id;
    }

    private static void fill(Handle handle, String table, String facts, long id, Instant asOf) {
        handle.createUpdate("insert into " + table + " select :id, f.* from ("
                        + facts.replace(":only", "cast(null as bigint[])") + ") f")
                .bind("id", id)
                .bind("asOf", asOf.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
