package org.cohortium.reporting.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.reporting.ReportJob;
import org.cohortium.reporting.RunsAtWork;
import org.cohortium.work.batch.RunningWork;

/** Last step: the run is done, unless it was stopped. */
@Named
@Dependent
class EndRun extends AbstractBatchlet {
    private final RunningWork work;
    private final RunsAtWork runs;

    @Inject
    EndRun(RunningWork work, RunsAtWork runs) {
        this.work = work;
        this.runs = runs;
    }

    @Override
    public String process() {
        String subject = work.subject();
        runs.end(ReportJob.run(subject), ReportJob.attempt(subject), work.lease());
        return "DONE";
    }
}
