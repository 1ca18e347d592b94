package org.cohortium.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file to write a workbook to, which is there no longer than it is used. */
final class TemporaryWorkbook {
    private TemporaryWorkbook() {}

    static void use(Consumer<Path> use) {
        Path file;
        try {
            file = Files.createTempFile("report-", ".xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a workbook", e);
        }
        try {
            use.accept(file);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
