package org.cohortium.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Asking for long work. It starts right after the asking transaction has committed, on this node or another. */
@ApplicationScoped
public class RequestingWork {
    private final WorkItems items;
    private final Event<WorkRequested> requested;

    @Inject
    RequestingWork(WorkItems items, Event<WorkRequested> requested) {
        this.items = items;
        this.requested = requested;
    }

    /**
     * Asks for a piece of work, as part of the caller's transaction. Asking again for the same changes nothing,
     * whatever became of it; work that failed or was stopped is taken up again.
     *
     * @param kind the job's name
     * @param subject what it works on; with the kind, the name by which it is done once
     * @param requestedBy user on whose behalf it runs, or null for the system's own
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void request(String kind, String subject, @Nullable Long requestedBy) {
        items.request(kind, subject, requestedBy);
        requested.fire(new WorkRequested());
    }
}
