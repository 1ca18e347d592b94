package org.cohortium.intake.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.cohortium.identity.CurrentUser;
import org.cohortium.intake.GivingBackRejects;
import org.cohortium.intake.RejectsFile;
import org.cohortium.intake.ReviewingUploads;
import org.cohortium.intake.UploadView;
import org.cohortium.shared.Refusal;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;
import org.cohortium.text.Words;

/**
 * Tells a user what became of a dropped file: a text in their language, the workbook of rows to mend, and beside them
 * the file itself, which is moved last. Broken off anywhere, it is done again with the same result.
 */
@ApplicationScoped
class AnsweringFiles {
    private final Turns turns;
    private final ReviewingUploads reviewing;
    private final GivingBackRejects rejects;
    private final CurrentUser user;
    private final Texts texts;

    @Inject
    AnsweringFiles(Turns turns, ReviewingUploads reviewing, GivingBackRejects rejects, CurrentUser user, Texts texts) {
        this.turns = turns;
        this.reviewing = reviewing;
        this.rejects = rejects;
        this.user = user;
        this.texts = texts;
    }

    /** Answers with what became of the file's upload, as its uploader. Does nothing if another node is at it, or was. */
    @Transactional(rollbackOn = IOException.class)
    void answer(TakenFile file) throws IOException {
        if (!turns.isMine(file) || !file.isThere()) {
            return;
        }
        UploadView upload = reviewing.find(file.id());
        Words words = words(user.language());
        Refusal refusal = upload.whyNotTakenIn();
        if (refusal == null) {
            done(file, upload, words);
        } else {
            String reason = words.filled(refusal.rule(), refusal.arguments());
            refused(file, words.of("intake.folder.refused", "reason", reason));
        }
    }

    /**
     * Answers that the file was not read at all.
     *
     * @param reason key of a text that may name the user's folder as {@code name}
     */
    @Transactional(rollbackOn = IOException.class)
    void refuse(TakenFile file, String reason, Locale language) throws IOException {
        if (turns.isMine(file) && file.isThere()) {
            refused(file, words(language).of(reason, "name", file.username()));
        }
    }

    private void done(TakenFile file, UploadView upload, Words words) throws IOException {
        OutcomeFolder folder = OutcomeFolder.of(file, OutcomeFolder.DONE);
        FileName name = folder.nameFor(file);
        if (upload.counts().rejected() > 0) {
            try (RejectsFile workbook = rejects.workbook(upload.id());
                    InputStream content = Files.newInputStream(workbook.path())) {
                folder.put(file, name.rejects(), content);
            }
        }
        folder.put(file, name.result(), text(new ResultText(words, upload.counts(), name.rejects()).toString()));
        folder.take(file, name);
    }

    private static void refused(TakenFile file, String reason) throws IOException {
        OutcomeFolder folder = OutcomeFolder.of(file, OutcomeFolder.REFUSED);
        FileName name = folder.nameFor(file);
        folder.put(file, name.result(), text(reason + '\n'));
        folder.take(file, name);
    }

    private Words words(Locale language) {
        return texts.in(Language.preferredFrom(List.of(language)));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
