package org.cohortium.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.cohortium.identity.NoSuchThing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The files themselves. They pass through memory piece by piece. */
@ApplicationScoped
class UploadContents {
    private static final int PIECE = 1 << 20;

    private final Jdbi jdbi;

    @Inject
    UploadContents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(UUID upload, IncomingFile file) throws IOException {
        try (InputStream content = Files.newInputStream(file.path())) {
            jdbi.useHandle(handle -> handle.createUpdate("insert into intake_content values (:id, :content)")
                    .bind("id", upload)
                    .bindBinaryStream("content", content, Math.toIntExact(file.bytes()))
                    .execute());
        }
    }

    /**
     * Writes an upload's bytes to a new temporary file, which the caller deletes.
     *
     * @throws NoSuchThing if they are not kept any more, since somebody they name was erased
     */
    Path toFile(UUID upload) throws IOException {
        Path file = Files.createTempFile("upload-", ".bin");
        try (OutputStream out = Files.newOutputStream(file);
                Handle handle = jdbi.open()) {
            for (int at = 1, written = PIECE; written == PIECE; at += PIECE) {
                byte[] piece = piece(handle, upload, at);
                out.write(piece);
                written = piece.length;
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    private static byte[] piece(Handle handle, UUID upload, int at) {
        return handle.createQuery(
                        "select substring(content from :at for :piece) from intake_content where upload_id = :id")
                .bind("id", upload)
                .bind("at", at)
                .bind("piece", PIECE)
                .mapTo(byte[].class)
                .findOne()
                .orElseThrow(() -> new NoSuchThing("file of upload", upload));
    }
}
