package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.cohortium.spreadsheet.Limits;

/** The job's first look at an upload: whether it can be read at all, where its list is and what its columns are. */
@ApplicationScoped
public class LookingThrough {
    /** What comes next. */
    public enum Next {
        JUDGE,
        APPLY,
        /** Nothing: the file is refused. */
        REFUSED,
        /** Nothing before somebody has pointed out a column. */
        ASK
    }

    private final Uploads uploads;
    private final UploadContents contents;
    private final Layouts layouts;
    private final SettlingUploads settling;

    @Inject
    LookingThrough(Uploads uploads, UploadContents contents, Layouts layouts, SettlingUploads settling) {
        this.uploads = uploads;
        this.contents = contents;
        this.layouts = layouts;
        this.settling = settling;
    }

    public Next look(UUID id) throws IOException {
        Upload upload = uploads.get(id);
        return switch (upload.state()) {
            case RECEIVED, READING -> settling.looked(upload, recognise(upload));
            case APPLYING -> Next.APPLY;
            case REFUSED -> Next.REFUSED;
            case TO_REVIEW, DONE, LEFT -> Next.ASK;
        };
    }

    private Recognition recognise(Upload upload) throws IOException {
        Path file = contents.toFile(upload.id());
        try {
            return new Recognising(Limits.USUAL, upload.day(), layouts.of(upload.organisationId())).recognise(file);
        } finally {
            Files.delete(file);
        }
    }
}
