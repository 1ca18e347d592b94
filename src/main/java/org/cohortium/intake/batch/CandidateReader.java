package org.cohortium.intake.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import org.cohortium.intake.ApplyingRows;
import org.cohortium.intake.ToApply;
import org.jspecify.annotations.Nullable;

/** Reads the good rows not taken in yet. Needs no checkpoint: a row taken in is not met again. */
@Named
@Dependent
class CandidateReader extends AbstractItemReader {
    private static final int AT_ONCE = 500;

    private final UploadAtHand upload;
    private final ApplyingRows applying;
    private Iterator<ToApply> rows = List.<ToApply>of().iterator();
    private int last;

    @Inject
    CandidateReader(UploadAtHand upload, ApplyingRows applying) {
        this.upload = upload;
        this.applying = applying;
    }

    @Override
    public @Nullable Object readItem() {
        if (!rows.hasNext()) {
            rows = upload.forUploader(() -> applying.next(upload.id(), last, AT_ONCE))
                    .iterator();
        }
        if (!rows.hasNext()) {
            return null;
        }
        ToApply row = rows.next();
        last = row.row();
        return row;
    }
}
