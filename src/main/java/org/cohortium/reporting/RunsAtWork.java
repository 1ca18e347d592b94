package org.cohortium.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.shared.DomainEvent;
import org.cohortium.work.HoldingWork;
import org.cohortium.work.WorkGivenUp;
import org.cohortium.work.WorkLease;

/** A run as its job sees it: the facts first, then the recipients, then the end. */
@ApplicationScoped
public class RunsAtWork {
    private ReportRuns runs;
    private FactSnapshots facts;
    private ReportDefinitions definitions;
    private HoldingWork holding;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected RunsAtWork() {}

    @Inject
    RunsAtWork(
            ReportRuns runs,
            FactSnapshots facts,
            ReportDefinitions definitions,
            HoldingWork holding,
            Event<DomainEvent> events) {
        this.runs = runs;
        this.facts = facts;
        this.definitions = definitions;
        this.holding = holding;
        this.events = events;
    }

    /**
     * Works out the facts. Done again, it finds them there.
     *
     * @return false if the attempt is no longer under way
     */
    @Transactional
    public boolean begin(UUID id, int attempt, WorkLease lease) {
        Run run = underWay(id, attempt).orElse(null);
        if (run == null) {
            return false;
        }
        long snapshot = facts.of(run.asOf());
        holding.confirm(lease);
        runs.workedOut(id, snapshot);
        return true;
    }

    Optional<Run> underWay(UUID id, int attempt) {
        return runs.find(id).filter(run -> run.state() == RunState.RUNNING && run.attempt() == attempt);
    }

    /** @throws IllegalStateException if the report is not offered any more */
    ReportDefinition definition(Run run) {
        return definitions
                .find(run.report())
                .orElseThrow(() -> new IllegalStateException("report " + run.report() + " is not offered any more"));
    }

    /**
     * Ends an attempt.
     *
     * @throws IllegalStateException if it is under way, but not every recipient is settled
     */
    @Transactional
    public void end(UUID id, int attempt, WorkLease lease) {
        holding.confirm(lease);
        if (underWay(id, attempt).isPresent()) {
            if (!runs.finish(id)) {
                throw new IllegalStateException("report run " + id + " ended with recipients that are not settled");
            }
            events.fire(RunEvent.of(id, "report.done"));
        }
        facts.clear();
    }

    /** The job failed on our side; what is published stays, and the run may be restarted. */
    void givenUp(@Observes WorkGivenUp work) {
        if (work.kind().equals(ReportJob.NAME) && runs.fail(ReportJob.run(work.subject()), work.failure())) {
            events.fire(RunEvent.of(ReportJob.run(work.subject()), "report.failed"));
        }
    }
}
