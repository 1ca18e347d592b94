package org.cohortium.intake.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohortium.intake.ApplyingRows;
import org.cohortium.intake.ToApply;

/** Takes a chunk of good rows in. */
@Named
@Dependent
class CandidateWriter extends AbstractItemWriter {
    private final UploadAtHand upload;
    private final ApplyingRows applying;

    @Inject
    CandidateWriter(UploadAtHand upload, ApplyingRows applying) {
        this.upload = upload;
        this.applying = applying;
    }

    @Override
    public void writeItems(List<Object> items) {
        List<ToApply> rows = items.stream().map(ToApply.class::cast).toList();
        upload.inTransaction(() -> {
            applying.apply(upload.id(), rows);
            return rows.size();
        });
    }
}
