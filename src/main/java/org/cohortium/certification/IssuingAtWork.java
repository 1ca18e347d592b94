package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.shared.DomainEvent;
import org.cohortium.work.HoldingWork;
import org.cohortium.work.WorkGivenUp;
import org.cohortium.work.WorkLease;

/** An issuing run's beginning and end, as its job sees them. Done twice, neither changes anything more. */
@ApplicationScoped
public class IssuingAtWork {
    private IssuingRuns runs;
    private CurrentUser user;
    private HoldingWork holding;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected IssuingAtWork() {}

    @Inject
    IssuingAtWork(IssuingRuns runs, CurrentUser user, HoldingWork holding, Event<DomainEvent> events) {
        this.runs = runs;
        this.user = user;
        this.holding = holding;
        this.events = events;
    }

    /** Looks up who is to be certified, as far as who asked reaches now. */
    @Transactional
    public void gather(UUID id, WorkLease lease) {
        holding.confirm(lease);
        runs.gather(get(id), user.scopeAs(Role.ADMIN, Role.COORDINATOR));
    }

    /** @throws IllegalStateException if somebody the run found is not settled */
    @Transactional
    public void end(UUID id, WorkLease lease) {
        holding.confirm(lease);
        if (get(id).state() != IssuingState.RUNNING) {
            return;
        }
        if (!runs.finish(id)) {
            throw new IllegalStateException("issuing run " + id + " ended with people who are not settled");
        }
        events.fire(IssuingEvent.done(id, runs.issuedCount(id)));
    }

    /** The job failed on our side: what is issued stays; another run goes on with the others. */
    @Transactional
    void givenUp(@Observes WorkGivenUp work) {
        if (work.kind().equals(IssuingJob.NAME) && runs.fail(UUID.fromString(work.subject()))) {
            events.fire(IssuingEvent.failed(UUID.fromString(work.subject())));
        }
    }

    private IssuingRun get(UUID id) {
        return runs.find(id).orElseThrow(() -> new IllegalStateException("there is no issuing run " + id));
    }
}
