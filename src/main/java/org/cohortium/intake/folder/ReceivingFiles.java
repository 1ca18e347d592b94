package org.cohortium.intake.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import org.cohortium.identity.CurrentUser;
import org.cohortium.intake.NewUpload;
import org.cohortium.intake.ReceivingUploads;
import org.cohortium.intake.UploadSource;

/** Makes an upload of a dropped file, on behalf of the user in whose folder it was. */
@ApplicationScoped
class ReceivingFiles {
    private final Turns turns;
    private final ReceivingUploads receiving;
    private final AnsweringFiles answering;
    private final CurrentUser user;

    @Inject
    ReceivingFiles(Turns turns, ReceivingUploads receiving, AnsweringFiles answering, CurrentUser user) {
        this.turns = turns;
        this.receiving = receiving;
        this.answering = answering;
        this.user = user;
    }

    /** Refuses the file where the user nominates nobody. Does nothing if another node is at it, or was. */
    @Transactional(rollbackOn = IOException.class)
    void receive(TakenFile file) throws IOException {
        if (!turns.isMine(file) || !file.isThere() || receiving.stage(file.id()).isPresent()) {
            return;
        }
        if (!receiving.mayReceive()) {
            answering.refuse(file, "intake.folder.notAllowed", user.language());
            return;
        }
        NewUpload upload = new NewUpload(file.name().text(), UploadSource.FOLDER, false, null);
        try (InputStream content = file.content()) {
            receiving.receive(file.id(), upload, content);
        }
    }
}
