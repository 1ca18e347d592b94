package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.spreadsheet.Limits;

/**
 * Taking in a nomination list. For administrators, for any cohort, and for coordinators, for the cohorts their
 * organisation hosts. The list is read by a job that starts at once; ask {@link ReviewingUploads} how it goes.
 */
@ApplicationScoped
public class ReceivingUploads {
    private static final Role[] NOMINATORS = {Role.ADMIN, Role.COORDINATOR};

    private final CurrentUser user;
    private final StoringUploads storing;
    private final Uploads uploads;

    @Inject
    ReceivingUploads(CurrentUser user, StoringUploads storing, Uploads uploads) {
        this.user = user;
        this.storing = storing;
        this.uploads = uploads;
    }

    /** Whether the signed-in person may hand in lists at all. */
    public boolean mayReceive() {
        return Arrays.stream(NOMINATORS).anyMatch(user::is);
    }

    /**
     * Reads the stream to its end and stores it. A file beyond the limit of size is refused at once and not stored.
     *
     * @return the upload's id
     * @throws org.cohortium.identity.NotAllowed if the signed-in person nominates nobody
     * @throws IOException if the stream broke off; nothing is stored then
     */
    public UUID receive(NewUpload upload, InputStream content) throws IOException {
        UUID id = UUID.randomUUID();
        receive(id, upload, content);
        return id;
    }

    /**
     * As {@link #receive(NewUpload, InputStream)}, for a sender who must find the upload again after a crash.
     *
     * @param id of the upload to be, which nobody else may use
     */
    public void receive(UUID id, NewUpload upload, InputStream content) throws IOException {
        user.require(NOMINATORS);
        try (IncomingFile file = IncomingFile.of(content, Limits.USUAL.fileBytes())) {
            storing.store(id, upload, file);
        }
    }

    /** How far an upload has come, whosever it is: not for readers. Empty if it was never received. */
    public Optional<UploadStage> stage(UUID id) {
        return uploads.stage(id);
    }
}
