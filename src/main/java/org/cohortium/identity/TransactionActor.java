package org.cohortium.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database, once a transaction, who is at work, so that every version of a row and every line of the trail
 * names them. Use cases need not care: it is done where a {@code @Transactional} method begins. Who writes in a
 * transaction begun otherwise, as a batch step's writer that calls no use case, calls {@link #name()} first.
 */
@ApplicationScoped
public class TransactionActor {
    private static final String NAMED = TransactionActor.class.getName();

    private final Jdbi database;
    private final CurrentUser user;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    TransactionActor(Jdbi database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    /** Names the current user for the rest of the transaction; without a transaction, or named already: nothing. */
    public void name() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            return;
        }
        var actor = actor();
        if (!actor.equals(transaction.getResource(NAMED))) {
            database.useHandle(handle -> handle.select("select set_config('cohortium.actor', ?, true)", actor)
                    .mapTo(String.class)
                    .one());
            transaction.putResource(NAMED, actor);
        }
    }

    /**
     * Gives the reason that the history keeps with everything written in this transaction from now on.
     *
     * @param reason null leaves the history without one
     */
    public void because(@Nullable String reason) {
        database.useHandle(
                handle -> handle.select("select set_config('cohortium.reason', ?, true)", reason == null ? "" : reason)
                        .mapTo(String.class)
                        .one());
    }

    private String actor() {
        try {
            return user.actor();
        } catch (ContextNotActiveException e) {
            return "system"; // outside any request nobody has signed in
        }
    }
}
