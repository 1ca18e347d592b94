package org.cohortium.reporting.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.cohortium.reporting.ProducingWorkbooks;
import org.cohortium.reporting.ReportJob;
import org.cohortium.work.WorkLease;
import org.cohortium.work.batch.RunningWork;

/** One of several hands that serve the recipients, each taking the next that waits. */
@Named
@Dependent
class WriteWorkbooks extends AbstractBatchlet {
    private final RunningWork work;
    private final ProducingWorkbooks producing;
    private volatile boolean stopping;

    @Inject
    WriteWorkbooks(RunningWork work, ProducingWorkbooks producing) {
        this.work = work;
        this.producing = producing;
    }

    @Override
    public String process() {
        UUID run = ReportJob.run(work.subject());
        int attempt = ReportJob.attempt(work.subject());
        WorkLease lease = work.lease();
        boolean more = true;
        while (more && !stopping) {
            more = producing.next(run, attempt, lease);
        }
        return "DONE";
    }

    /** As when the server goes down: after the workbook at hand. */
    @Override
    public void stop() {
        stopping = true;
    }
}
