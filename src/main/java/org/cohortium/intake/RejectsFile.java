package org.cohortium.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A rejects workbook (.xlsx) on disk, deleted when closed.
 *
 * @param name under which to give it out
 */
public record RejectsFile(Path path, String name) implements AutoCloseable {
    /** What the rejects workbook of a list is called, after the list's own name. */
    public static String nameFor(String list) {
        return list.replaceFirst("\\.[^.]{1,5}$", "") + "-rejects.xlsx";
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
