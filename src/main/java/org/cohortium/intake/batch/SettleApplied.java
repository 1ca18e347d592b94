package org.cohortium.intake.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.intake.SettlingUploads;

/** Last step: the list is done. */
@Named
@Dependent
class SettleApplied extends AbstractBatchlet {
    private final UploadAtHand upload;
    private final SettlingUploads settling;

    @Inject
    SettleApplied(UploadAtHand upload, SettlingUploads settling) {
        this.upload = upload;
        this.settling = settling;
    }

    @Override
    public String process() {
        return upload.forUploader(() -> {
            settling.applied(upload.id());
            return "DONE";
        });
    }
}
