package org.cohortium.certification.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.cohortium.certification.IssuingAtWork;

/** First step: who is to be certified, in one transaction that may take longer than a page's. */
@Named
@Dependent
class GatherPeople extends AbstractBatchlet {
    private static final int SECONDS = 600;

    private final RunAtHand run;
    private final IssuingAtWork issuing;
    private final UserTransaction transaction;

    @Inject
    GatherPeople(RunAtHand run, IssuingAtWork issuing, UserTransaction transaction) {
        this.run = run;
        this.issuing = issuing;
        this.transaction = transaction;
    }

    @Override
    public String process() throws SystemException {
        transaction.setTransactionTimeout(SECONDS);
        try {
            return run.forRequester(() -> {
                issuing.gather(run.id(), run.lease());
                return "GATHERED";
            });
        } finally {
            transaction.setTransactionTimeout(0); // the thread's default again
        }
    }
}
