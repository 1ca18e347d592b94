package org.cohortium.reporting.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.reporting.ReportJob;
import org.cohortium.reporting.RunsAtWork;
import org.cohortium.work.batch.RunningWork;

/** First step: the facts of the as-of time. */
@Named
@Dependent
class WorkOutFacts extends AbstractBatchlet {
    private final RunningWork work;
    private final RunsAtWork runs;

    @Inject
    WorkOutFacts(RunningWork work, RunsAtWork runs) {
        this.work = work;
        this.runs = runs;
    }

    @Override
    public String process() {
        String subject = work.subject();
        return runs.begin(ReportJob.run(subject), ReportJob.attempt(subject), work.lease()) ? "BEGUN" : "STOPPED";
    }
}
