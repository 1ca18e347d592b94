package org.cohortium.intake.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.cohortium.identity.OnBehalf;
import org.cohortium.intake.IntakeJob;
import org.cohortium.work.batch.RunningWork;

/** The upload the job at hand works on, and working on it on its uploader's behalf. */
@Dependent
class UploadAtHand {
    private final RunningWork work;
    private final OnBehalf onBehalf;

    @Inject
    UploadAtHand(RunningWork work, OnBehalf onBehalf) {
        this.work = work;
        this.onBehalf = onBehalf;
    }

    UUID id() {
        return IntakeJob.upload(work.subject());
    }

    /** Does something inside a step's transaction, as long as the work is still this node's. */
    <T> T inTransaction(Callable<T> task) {
        work.confirm();
        return forUploader(task);
    }

    <T> T forUploader(Callable<T> task) {
        Long uploader = work.requestedBy();
        if (uploader == null) {
            throw new IllegalStateException("nobody asked for upload " + id());
        }
        return onBehalf.of(uploader, () -> call(task));
    }

    private static <T> T call(Callable<T> task) {
        try {
            return task.call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
