package org.cohortium.intake.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.intake.SettlingUploads;

/** Between judging and taking in: a dry run waits here for somebody. Ends as what comes next. */
@Named
@Dependent
class SettleJudged extends AbstractBatchlet {
    private final UploadAtHand upload;
    private final SettlingUploads settling;

    @Inject
    SettleJudged(UploadAtHand upload, SettlingUploads settling) {
        this.upload = upload;
        this.settling = settling;
    }

    @Override
    public String process() {
        return upload.forUploader(() -> settling.judged(upload.id())).name();
    }
}
