package org.cohortium.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Making sure, inside a job's transaction, that the work is still this node's. */
@ApplicationScoped
public class HoldingWork {
    private final WorkItems items;

    @Inject
    HoldingWork(WorkItems items) {
        this.items = items;
    }

    /**
     * Keeps anybody from taking the work over until the transaction ends. Call it first in each transaction of a job.
     *
     * @throws LostLease if somebody has already taken it over
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void confirm(WorkLease lease) {
        if (!items.lock(lease)) {
            throw new LostLease(lease);
        }
    }
}
