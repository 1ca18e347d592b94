package org.cohortium.intake.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cohortium.intake.JudgingUploads;
import org.cohortium.intake.ReadRow;
import org.cohortium.intake.Surroundings;
import org.jspecify.annotations.Nullable;

/** Keeps a chunk of judged rows, with how far the reading has come. */
@Named
@Dependent
class RowWriter extends AbstractItemWriter {
    private final UploadAtHand upload;
    private final JudgingUploads judging;
    private @Nullable Surroundings surroundings;

    @Inject
    RowWriter(UploadAtHand upload, JudgingUploads judging) {
        this.upload = upload;
        this.judging = judging;
    }

    @Override
    public void open(@Nullable Serializable checkpoint) {
        surroundings = upload.inTransaction(() -> judging.surroundings(upload.id()));
    }

    @Override
    public void writeItems(List<Object> items) {
        Surroundings around = surroundings;
        if (around == null) {
            throw new IllegalStateException("the upload is not open");
        }
        List<ReadRow> rows = items.stream().map(ReadRow.class::cast).toList();
        upload.inTransaction(() -> {
            judging.keep(upload.id(), rows, around);
            return rows.size();
        });
    }
}
