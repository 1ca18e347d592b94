package org.cohortium.intake.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * Where dropped files of a user end, with answers beside them. Nothing that lies there is written over but answers to
 * the same file, which a crash made us write twice.
 */
final class OutcomeFolder {
    /** Of lists that were read, also where rows are to be mended. */
    static final String DONE = "done";
    /** Of files nothing of which counts. */
    static final String REFUSED = "refused";

    private static final String NOTE = "name";
    private static final String DRAFT = "draft";

    private final Path path;

    private OutcomeFolder(Path path) {
        this.path = path;
    }

    /** Makes it, if it is not there. */
    static OutcomeFolder of(TakenFile file, String kind) throws IOException {
        Path path = file.user().resolve(kind);
        Files.createDirectories(path);
        if (!Files.isDirectory(file.user(), LinkOption.NOFOLLOW_LINKS)
                || !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(
                    path.toString(), null, "is a link, and answers are not written through links");
        }
        return new OutcomeFolder(path);
    }

    /**
     * The name a file gets here, free for itself and its answers. It is noted beside the file, so that after a crash
     * the answers are not written a second time under another name.
     */
    FileName nameFor(TakenFile file) throws IOException {
        Path note = file.beside(NOTE);
        if (!Files.exists(note)) {
            Path draft = file.beside(DRAFT);
            Files.writeString(draft, free(file.name().fitting()).text());
            Files.move(draft, note, StandardCopyOption.ATOMIC_MOVE);
        }
        return new FileName(Files.readString(note));
    }

    private FileName free(FileName name) {
        int number = 1;
        while (Stream.of(
                        name.numbered(number),
                        name.numbered(number).result(),
                        name.numbered(number).rejects())
                .anyMatch(taken -> Files.exists(path.resolve(taken.text()), LinkOption.NOFOLLOW_LINKS))) {
            number++;
        }
        return name.numbered(number);
    }

    /** Puts an answer here; nobody sees half of it. */
    void put(TakenFile file, FileName name, InputStream content) throws IOException {
        Path draft = file.beside(DRAFT);
        Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, path.resolve(name.text()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Brings the file itself here, which ends its way. */
    void take(TakenFile file, FileName name) throws IOException {
        Files.move(file.file(), path.resolve(name.text()), StandardCopyOption.ATOMIC_MOVE);
    }
}
