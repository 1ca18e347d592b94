package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Reading the rows of an upload and keeping what they come to; on behalf of the uploader, in the job's transactions. */
@ApplicationScoped
@Transactional
public class JudgingUploads {
    private final Uploads uploads;
    private final UploadContents contents;
    private final IntakeRows rows;
    private final RegardingSurroundings surroundings;
    private final WeighingRows weighing;

    @Inject
    JudgingUploads(
            Uploads uploads,
            UploadContents contents,
            IntakeRows rows,
            RegardingSurroundings surroundings,
            WeighingRows weighing) {
        this.uploads = uploads;
        this.contents = contents;
        this.rows = rows;
        this.surroundings = surroundings;
        this.weighing = weighing;
    }

    /** Opens an upload below the last row committed. To be closed by the caller. */
    public UploadReading open(UUID id) throws IOException {
        Upload upload = uploads.get(id);
        Targets targets = surroundings.of(upload).targets();
        return new UploadReading(contents.toFile(id), upload, targets, rows.mended(id));
    }

    /** What the rows of an upload are held against, read once for all of them. */
    public Surroundings surroundings(UUID id) {
        return surroundings.of(uploads.get(id));
    }

    /** Keeps what rows came to, and how far the reading has come. */
    public void keep(UUID id, List<ReadRow> read, Surroundings surroundings) {
        if (!read.isEmpty()) {
            rows.keep(id, weighing.weigh(read, surroundings));
            uploads.readTo(id, read.get(read.size() - 1).number(), read.size());
        }
    }
}
