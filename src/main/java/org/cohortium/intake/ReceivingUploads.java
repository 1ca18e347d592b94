package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
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
    private final CurrentUser user;
    private final StoringUploads storing;

    @Inject
    ReceivingUploads(CurrentUser user, StoringUploads storing) {
        this.user = user;
        this.storing = storing;
    }

    /**
     * Reads the stream to its end and stores it. A file beyond the limit of size is refused at once and not stored.
     *
     * @return the upload's id
     * @throws org.cohortium.identity.NotAllowed if the signed-in person nominates nobody
     * @throws IOException if the stream broke off; nothing is stored then
     */
    public UUID receive(NewUpload upload, InputStream content) throws IOException {
        user.require(Role.ADMIN, Role.COORDINATOR);
        try (IncomingFile file = IncomingFile.of(content, Limits.USUAL.fileBytes())) {
            return storing.store(upload, file);
        }
    }
}
