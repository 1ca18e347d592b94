package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Works out a recipient's figures from the run's facts and keeps them; done again, it finds them kept. */
@ApplicationScoped
class WorkingOutFigures {
    private static final String HOSTED = """
            select cohort_id from fact_cohort
            where snapshot_id = :snapshot and host_id in (select reporting.organisations(:asOf, :organisation))""";

    private Jdbi jdbi;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected WorkingOutFigures() {}

    @Inject
    WorkingOutFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @return how many cohorts the recipient has: without one there is nothing to report */
    @Transactional
    int workOut(Run run, Recipient recipient) {
        return jdbi.withHandle(handle -> {
            List<Long> cohorts = cohorts(handle, run, recipient);
            if (!cohorts.isEmpty() && !FigureStore.has(handle, recipient)) {
                FigureStore.keep(handle, recipient, figures(handle, run, recipient, cohorts));
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

    private static List<FigureRow> figures(Handle handle, Run run, Recipient recipient, List<Long> cohorts) {
        FactRows facts = FactRows.kept(handle, snapshot(run), cohorts);
        if (recipient.grantId() == null) {
            return MinistryFigures.of(facts, run.from(), run.to());
        }
        GrantSources grant = new GrantSources(handle, run.asOf(), recipient.grantId());
        return new DonorFigures(facts, grant.indicators(run.to()), grant.spending(), run.period()).rows();
    }

    static long snapshot(Run run) {
        if (run.snapshotId() == null) {
            throw new IllegalStateException("the facts of run " + run.id() + " are not worked out yet");
        }
        return run.snapshotId();
    }
}
