package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;

/** Looking at uploads: one's own; administrators and auditors at everybody's. Another's is as if it did not exist. */
@ApplicationScoped
@Transactional
public class ReviewingUploads {
    private final Uploads uploads;
    private final IntakeRows rows;
    private final IntakeFigures figures;
    private final CurrentUser user;

    @Inject
    ReviewingUploads(Uploads uploads, IntakeRows rows, IntakeFigures figures, CurrentUser user) {
        this.uploads = uploads;
        this.rows = rows;
        this.figures = figures;
        this.user = user;
    }

    /**
     * The signed-in person's own uploads, latest first.
     *
     * @param offset uploads to leave out at the start, from 0
     * @param limit uploads at the most
     */
    public Listing<UploadSummary> mine(int offset, int limit) {
        return figures.of(user, offset, limit);
    }

    /** @throws org.cohortium.identity.NoSuchThing if there is none, or it is somebody else's */
    public UploadView find(UUID id) {
        Upload upload = uploads.visible(id, user);
        Counts counts = rows.counts(id);
        return new UploadView(
                id,
                upload.fileName(),
                upload.bytes(),
                upload.source(),
                upload.createdAt(),
                upload.state(),
                upload.dryRun(),
                upload.refusal(),
                uploads.columns(id),
                upload.mapping(),
                counts,
                progress(upload, counts),
                uploads.takenInBefore(id).map(OffsetDateTime::toInstant).orElse(null),
                upload.finishedAt());
    }

    private static Progress progress(Upload upload, Counts counts) {
        if (upload.state() == UploadState.APPLYING) {
            return new Progress(counts.applied(), counts.accepted());
        }
        // what was guessed of the file counts lines that turned out to be empty
        int total = upload.state().isRunning() ? Math.max(upload.rowTotal(), upload.rowCount()) : upload.rowCount();
        return new Progress(upload.rowCount(), total);
    }

    /**
     * Rows of an upload in the file's order.
     *
     * @param offset rows to leave out at the start, from 0
     * @param limit rows at the most
     * @throws org.cohortium.identity.NoSuchThing if there is no such upload, or it is somebody else's
     */
    public Listing<RowView> rows(UUID id, RowQuery query, int offset, int limit) {
        uploads.visible(id, user);
        return figures.rows(id, query, offset, limit);
    }

    /** The rejected rows from a row on, at most so many; see {@link #rows}. */
    public List<RowView> rejected(UUID id, int most) {
        return rows(id, RowQuery.REJECTED, 0, most).items();
    }

    /**
     * The cohorts the good rows lead to, by code.
     *
     * @param language of titles; English where there is no translation
     * @throws org.cohortium.identity.NoSuchThing if there is no such upload, or it is somebody else's
     */
    public List<CohortShare> cohorts(UUID id, String language) {
        uploads.visible(id, user);
        return figures.cohorts(id, language);
    }
}
