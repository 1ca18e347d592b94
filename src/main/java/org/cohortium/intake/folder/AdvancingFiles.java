package org.cohortium.intake.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.cohortium.identity.OnBehalf;
import org.cohortium.intake.ReceivingUploads;
import org.cohortium.intake.UploadStage;

/**
 * Brings a taken file one step further on its way: received, read by its job, answered. Where it stands is what its
 * upload says, so it does not matter which node took the last step, or died in it.
 */
@ApplicationScoped
class AdvancingFiles {
    private final ReceivingUploads uploads;
    private final OnBehalf onBehalf;
    private final ReceivingFiles receiving;
    private final AnsweringFiles answering;

    @Inject
    AdvancingFiles(ReceivingUploads uploads, OnBehalf onBehalf, ReceivingFiles receiving, AnsweringFiles answering) {
        this.uploads = uploads;
        this.onBehalf = onBehalf;
        this.receiving = receiving;
        this.answering = answering;
    }

    private interface Step {
        void take() throws IOException;
    }

    void advance(TakenFile file) throws IOException {
        Optional<UploadStage> stage = uploads.stage(file.id());
        if (stage.isEmpty()) {
            receive(file);
        } else if (!stage.get().state().isRunning()) {
            onBehalf.of(stage.get().uploadedBy(), () -> taken(() -> answering.answer(file)));
        }
    }

    private void receive(TakenFile file) throws IOException {
        boolean known = onBehalf.ofNamed(file.username(), () -> taken(() -> receiving.receive(file)))
                .isPresent();
        if (!known) {
            answering.refuse(file, "intake.folder.unknownUser", Locale.ENGLISH);
        }
    }

    private static boolean taken(Step step) {
        try {
            step.take();
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
