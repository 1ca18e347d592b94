package org.cohortium.intake.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cohortium.intake.JudgingUploads;
import org.cohortium.intake.UploadReading;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of the file with what the rules say of each. Where to go on is what the upload itself says of the last
 * row committed, so that the runtime's checkpoint is only a second witness.
 */
@Named
@Dependent
class RowReader extends AbstractItemReader {
    private final UploadAtHand upload;
    private final JudgingUploads judging;
    private @Nullable UploadReading reading;

    @Inject
    RowReader(UploadAtHand upload, JudgingUploads judging) {
        this.upload = upload;
        this.judging = judging;
    }

    @Override
    public void open(@Nullable Serializable checkpoint) {
        reading = upload.inTransaction(() -> judging.open(upload.id()));
    }

    @Override
    public @Nullable Object readItem() {
        if (reading == null) {
            throw new IllegalStateException("the upload is not open");
        }
        return reading.next();
    }

    @Override
    public void close() {
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }
}
