package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.shared.DomainEvent;

/** Correcting a cell of a list in place. The row is judged again, and with it the rows that use the same address. */
@ApplicationScoped
public class MendingRows {
    private final Uploads uploads;
    private final IntakeFigures figures;
    private final RejudgingRows rejudging;
    private final CurrentUser user;
    private final Event<DomainEvent> events;

    @Inject
    MendingRows(
            Uploads uploads,
            IntakeFigures figures,
            RejudgingRows rejudging,
            CurrentUser user,
            Event<DomainEvent> events) {
        this.uploads = uploads;
        this.figures = figures;
        this.rejudging = rejudging;
        this.user = user;
        this.events = events;
    }

    /**
     * Puts a text in place of what the file says, or of what was mended before.
     *
     * @param row one-based, as the spreadsheet numbers it
     * @param column zero-based
     * @param text empty for a blank cell
     * @return the row as it stands now; empty if a job is at work on the upload, or has taken the row in meanwhile
     * @throws NoSuchThing if there is no such upload or row, or it is somebody else's
     */
    @Transactional
    public Optional<RowView> mend(UUID id, int row, int column, String text) {
        Upload upload = uploads.own(id, user);
        RowView before = row(id, row);
        if (!UploadState.AT_REST.contains(upload.state()) || before.applied()) {
            return Optional.empty();
        }
        rejudging.rejudge(upload, before.with(column, text));
        if (upload.state() != UploadState.TO_REVIEW) {
            uploads.become(id, UploadState.TO_REVIEW, List.of(upload.state()));
        }
        events.fire(UploadEvent.mended(id, row, column));
        return Optional.of(row(id, row));
    }

    private RowView row(UUID id, int row) {
        return figures.lock(id, row, List.of()).stream().findFirst().orElseThrow(() -> new NoSuchThing("row", row));
    }
}
