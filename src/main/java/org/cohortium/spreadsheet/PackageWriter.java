package org.cohortium.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a package one after the other; the same parts give the same bytes. */
final class PackageWriter {
    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    PackageWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Writes the contents of a part. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer xml) throws IOException;
    }

    void part(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Writer xml = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
        xml.append(PROLOGUE);
        content.writeTo(xml);
        xml.flush();
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
    }
}
