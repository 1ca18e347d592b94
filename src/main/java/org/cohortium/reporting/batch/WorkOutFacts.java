package org.cohortium.reporting.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import org.cohortium.reporting.ReportJob;
import org.cohortium.reporting.RunsAtWork;
import org.cohortium.work.batch.RunningWork;

/** First step: the facts of the as-of time, in one transaction that may take longer than a page's. */
@Named
@Dependent
class WorkOutFacts extends AbstractBatchlet {
    private static final int SECONDS = 3_600;

    private final RunningWork work;
    private final RunsAtWork runs;
    private final UserTransaction transaction;

    @Inject
    WorkOutFacts(RunningWork work, RunsAtWork runs, UserTransaction transaction) {
        this.work = work;
        this.runs = runs;
        this.transaction = transaction;
    }

    @Override
    public String process() throws SystemException {
        String subject = work.subject();
        transaction.setTransactionTimeout(SECONDS);
        try {
            return runs.begin(ReportJob.run(subject), ReportJob.attempt(subject), work.lease()) ? "BEGUN" : "STOPPED";
        } finally {
            transaction.setTransactionTimeout(0); // the thread's default again
        }
    }
}
