package org.cohortium.work.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Properties;
import org.cohortium.work.HoldingWork;
import org.cohortium.work.WorkLease;
import org.jspecify.annotations.Nullable;

/** The piece of work that the job at hand was started for; to be injected into the job's steps. */
@Dependent
public class RunningWork {
    static final String SUBJECT = "work.subject";
    static final String WORK = "work.id";
    static final String OWNER = "work.owner";
    static final String REQUESTED_BY = "work.requestedBy";

    private final JobContext job;
    private final HoldingWork holding;
    private @Nullable Properties parameters;

    @Inject
    RunningWork(JobContext job, HoldingWork holding) {
        this.job = job;
        this.holding = holding;
    }

    public String subject() {
        return parameter(SUBJECT);
    }

    /** On whose behalf it runs, or null for the system's own work. */
    public @Nullable Long requestedBy() {
        String user = parameters().getProperty(REQUESTED_BY);
        return user == null ? null : Long.valueOf(user);
    }

    /**
     * To be called first in each transaction of a step.
     *
     * @throws org.cohortium.work.LostLease if another node has taken the work over
     */
    public void confirm() {
        holding.confirm(lease());
    }

    /** The right to the work, for use cases that confirm it in transactions of their own. */
    public WorkLease lease() {
        return new WorkLease(Long.parseLong(parameter(WORK)), parameter(OWNER));
    }

    private String parameter(String name) {
        String value = parameters().getProperty(name);
        if (value == null) {
            throw new IllegalStateException("job " + job.getJobName() + " was started without " + name);
        }
        return value;
    }

    private Properties parameters() {
        if (parameters == null) {
            parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
        }
        return parameters;
    }
}
