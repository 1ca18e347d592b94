package org.cohortium.intake.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cohortium.intake.LookingThrough;

/** First step: what can be made of the file. Ends as what comes next. */
@Named
@Dependent
class LookThrough extends AbstractBatchlet {
    private final UploadAtHand upload;
    private final LookingThrough looking;

    @Inject
    LookThrough(UploadAtHand upload, LookingThrough looking) {
        this.upload = upload;
        this.looking = looking;
    }

    @Override
    public String process() {
        return upload.forUploader(() -> looking.look(upload.id())).name();
    }
}
