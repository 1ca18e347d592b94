package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.cohortium.text.Texts;

/** Reads register workbooks from their bytes. */
@ApplicationScoped
class ReadingRegisters {
    private final Signatures signatures;
    private final Texts texts;

    @Inject
    ReadingRegisters(Signatures signatures, Texts texts) {
        this.signatures = signatures;
        this.texts = texts;
    }

    /** As {@link RegisterReader#read}. */
    FilledIn read(String cohort, byte[] content) {
        return onDisk(content, new RegisterReader(cohort, signatures.own(), texts)::read);
    }

    /** Does something with the bytes as a file, which is there no longer than that. */
    static <T> T onDisk(byte[] content, Function<Path, T> use) {
        try {
            Path file = Files.createTempFile("register-", ".xlsx");
            try {
                Files.write(file, content);
                return use.apply(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a register workbook for a moment", e);
        }
    }
}
