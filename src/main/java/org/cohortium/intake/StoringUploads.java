package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.work.RequestingWork;

/** The transaction in which an upload comes to be: its row, its content and the request for its job. */
@ApplicationScoped
class StoringUploads {
    /** Bytes in what a reader calls a megabyte. */
    private static final long MEGABYTE = 1 << 20;

    private final Uploads uploads;
    private final UploadContents contents;
    private final CurrentUser user;
    private final RequestingWork work;
    private final Event<DomainEvent> events;

    @Inject
    StoringUploads(
            Uploads uploads,
            UploadContents contents,
            CurrentUser user,
            RequestingWork work,
            Event<DomainEvent> events) {
        this.uploads = uploads;
        this.contents = contents;
        this.user = user;
        this.work = work;
        this.events = events;
    }

    @Transactional(rollbackOn = IOException.class)
    void store(UUID id, NewUpload upload, IncomingFile file) throws IOException {
        uploads.add(id, upload, file, user);
        events.fire(UploadEvent.received(id, upload, file.bytes()));
        if (file.isTooLarge()) {
            Refusal refusal = new Refusal("file.tooLarge", Map.of("megabytes", Limits.USUAL.fileBytes() / MEGABYTE));
            uploads.refuse(id, refusal);
            events.fire(UploadEvent.refused(id, refusal));
        } else {
            contents.add(id, file);
            work.request(IntakeJob.NAME, IntakeJob.subject(id, 0), user.userId());
        }
    }
}
