package org.cohortium.work.batch;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Properties;
import org.cohortium.work.RunOrder;
import org.cohortium.work.RunState;
import org.cohortium.work.Runs;

/**
 * Runs work as Jakarta Batch jobs. An execution whose node died stays STARTED for ever, and can be restarted all the same:
 * whoever asks holds the lease.
 */
@ApplicationScoped
class BatchRuns implements Runs {
    /**
     * What restarts also an execution that looks alive. By itself the runtime takes one for dead only while this node
     * has not run a job of its name, so it would refuse the second of a dead node's jobs.
     */
    private static final String RESTART_MODE = "jberet.restart.mode";

    @Override
    public long start(RunOrder order) {
        return operator().start(order.job(), parameters(order));
    }

    @Override
    public long goOn(long executionId, RunOrder order) {
        long latest = latest(executionId);
        if (operator().getJobExecution(latest).getBatchStatus() == BatchStatus.COMPLETED) {
            return latest;
        }
        Properties parameters = parameters(order);
        parameters.setProperty(RESTART_MODE, "force");
        return operator().restart(latest, parameters);
    }

    /** A node may have died after restarting an execution and before noting the new one's id. */
    private static long latest(long executionId) {
        return operator().getJobExecutions(operator().getJobInstance(executionId)).stream()
                .mapToLong(execution -> execution.getExecutionId())
                .max()
                .orElse(executionId);
    }

    @Override
    public RunState stateOf(long executionId) {
        BatchStatus status = operator().getJobExecution(executionId).getBatchStatus();
        if (List.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING)
                .contains(status)) {
            return RunState.RUNNING;
        }
        return switch (status) {
            case COMPLETED -> RunState.COMPLETED;
            case STOPPED -> RunState.STOPPED;
            default -> RunState.FAILED;
        };
    }

    private static Properties parameters(RunOrder order) {
        Properties parameters = new Properties();
        parameters.setProperty(RunningWork.SUBJECT, order.subject());
        parameters.setProperty(RunningWork.WORK, Long.toString(order.lease().workId()));
        parameters.setProperty(RunningWork.OWNER, order.lease().owner());
        if (order.requestedBy() != null) {
            parameters.setProperty(RunningWork.REQUESTED_BY, order.requestedBy().toString());
        }
        return parameters;
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
