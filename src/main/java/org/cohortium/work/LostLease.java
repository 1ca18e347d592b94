package org.cohortium.work;

/** Another node has taken the work over: what this one was about to commit must not be. */
public final class LostLease extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostLease(WorkLease lease) {
        super("work " + lease.workId() + " is no longer held by " + lease.owner());
    }
}
