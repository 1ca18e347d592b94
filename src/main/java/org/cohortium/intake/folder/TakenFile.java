package org.cohortium.intake.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A dropped file taken out of its user's folder, where they can change it no more. It lies alone in a folder named by
 * the id that its upload gets, so that a node which dies leaves behind all that the next one must know.
 *
 * @param user the user's folder, by their username
 */
record TakenFile(UUID id, Path user, Path file) {
    FileName name() {
        return FileName.of(file);
    }

    String username() {
        return user.getFileName().toString();
    }

    /** Whether it is still to be brought to its end. */
    boolean isThere() {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    InputStream content() throws IOException {
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** A file beside it that users never see. */
    Path beside(String name) {
        return file.resolveSibling('.' + name);
    }
}
