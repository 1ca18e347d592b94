package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Works out a recipient's figures from the run's facts and keeps them; done again, it finds them kept. A donor's are the
 * draft of a release.
 */
@ApplicationScoped
class WorkingOutFigures {
    private static final String HOSTED = """
            select cohort_id from fact_cohort
            where snapshot_id = :snapshot and host_id in (select reporting.organisations(:asOf, :organisation))""";

    private Jdbi jdbi;
    private Clock clock;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected WorkingOutFigures() {}

    @Inject
    WorkingOutFigures(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** @return how many cohorts the recipient has: without one there is nothing to report */
    @Transactional
    int workOut(Run run, Recipient recipient) {
        return jdbi.withHandle(handle -> {
            List<Long> cohorts = cohorts(handle, run, recipient);
            if (!cohorts.isEmpty() && !FigureStore.has(handle, recipient)) {
                workOut(handle, run, recipient, FactRows.kept(handle, snapshot(run), cohorts));
            }
            return cohorts.size();
        });
    }

    private static List<Long> cohorts(Handle handle, Run run, Recipient recipient) {
        if (recipient.grantId() != null) {
            return new GrantSources(handle, run.asOf(), recipient.grantId()).cohorts();
        }
        return handle.createQuery(HOSTED)
                .bind("snapshot", snapshot(run))
                .bind("asOf", run.asOf().atOffset(ZoneOffset.UTC))
                .bind("organisation", recipient.organisationId())
                .mapTo(Long.class)
                .list();
    }

    private void workOut(Handle handle, Run run, Recipient recipient, FactRows facts) {
        if (recipient.grantId() == null) {
            FigureStore.keep(handle, recipient, MinistryFigures.of(facts, run.from(), run.to()), List.of());
            return;
        }
        Instant told = clock.instant();
        PreparingReleases.Prepared prepared =
                new PreparingReleases(handle, run, recipient.grantId(), told).prepare(facts);
        FigureStore.keep(
                handle, recipient, prepared.figures(), ReleaseDrafts.byHand(handle, recipient.grantId(), run.asOf()));
        ReleaseDrafts.add(handle, recipient, run, prepared.before().last().orElse(null), told, prepared.restatements());
    }

    static long snapshot(Run run) {
        if (run.snapshotId() == null) {
            throw new IllegalStateException("the facts of run " + run.id() + " are not worked out yet");
        }
        return run.snapshotId();
    }
}
