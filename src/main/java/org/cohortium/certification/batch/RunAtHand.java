package org.cohortium.certification.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.cohortium.identity.OnBehalf;
import org.cohortium.work.WorkLease;
import org.cohortium.work.batch.RunningWork;

/** The issuing run the job at hand works on, and working on it on behalf of who asked for it. */
@Dependent
class RunAtHand {
    private final RunningWork work;
    private final OnBehalf onBehalf;

    @Inject
    RunAtHand(RunningWork work, OnBehalf onBehalf) {
        this.work = work;
        this.onBehalf = onBehalf;
    }

    UUID id() {
        return UUID.fromString(work.subject());
    }

    WorkLease lease() {
        return work.lease();
    }

    /** Does something inside a step's transaction, as long as the work is still this node's. */
    void inTransaction(Runnable task) {
        work.confirm();
        forRequester(() -> {
            task.run();
            return true;
        });
    }

    <T> T forRequester(Supplier<T> task) {
        Long requester = work.requestedBy();
        if (requester == null) {
            throw new IllegalStateException("nobody asked for issuing run " + id());
        }
        return onBehalf.of(requester, task);
    }
}
