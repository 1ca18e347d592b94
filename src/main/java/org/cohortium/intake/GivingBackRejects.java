package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.spreadsheet.Limits;
import org.cohortium.text.Language;
import org.cohortium.text.Texts;

/** The rejected rows of an upload as a workbook in the uploader's own layout and language, to be mended and sent again. */
@ApplicationScoped
public class GivingBackRejects {
    private final Uploads uploads;
    private final UploadContents contents;
    private final IntakeFigures figures;
    private final CurrentUser user;
    private final Texts texts;

    @Inject
    GivingBackRejects(Uploads uploads, UploadContents contents, IntakeFigures figures, CurrentUser user, Texts texts) {
        this.uploads = uploads;
        this.contents = contents;
        this.figures = figures;
        this.user = user;
        this.texts = texts;
    }

    /**
     * Writes the workbook to disk. To be closed by the caller.
     *
     * @throws NoSuchThing if there is no such upload, it is somebody else's, or no row of it is rejected
     * @throws IllegalStateException if it is still being read
     */
    @Transactional(rollbackOn = IOException.class)
    public RejectsFile workbook(UUID id) throws IOException {
        Upload upload = uploads.visible(id, user);
        if (upload.state().isRunning() && upload.state() != UploadState.APPLYING) {
            throw new IllegalStateException("upload " + id + " is still being read");
        }
        RejectedRows rejected = new RejectedRows(figures, id);
        if (!rejected.iterator().hasNext()) {
            throw new NoSuchThing("rejects workbook of upload", id);
        }
        return write(upload, rejected);
    }

    private RejectsFile write(Upload upload, RejectedRows rejected) throws IOException {
        Language language = Language.preferredFrom(List.of(Locale.forLanguageTag(upload.language())));
        Path original = contents.toFile(upload.id());
        Path workbook = Files.createTempFile("rejects-", ".xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            new RejectsWorkbook(upload.knownMapping(), texts.in(language)).write(original, Limits.USUAL, rejected, out);
        } catch (IOException | RuntimeException e) {
            Files.delete(workbook);
            throw e;
        } finally {
            Files.delete(original);
        }
        return new RejectsFile(workbook, RejectsFile.nameFor(upload.fileName()));
    }
}
