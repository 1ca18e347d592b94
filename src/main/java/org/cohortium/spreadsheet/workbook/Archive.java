package org.cohortium.spreadsheet.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file: parts one after the other, without times of their own. */
final class Archive {
    /** Larger parts need Zip64, which not every reader of workbooks takes from a stream. */
    private static final long LARGEST = (1L << 32) - 1;

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final MessageDigest digest = sha256();
    private final Counted target;
    private final Zip zip;
    private final Set<String> parts = new HashSet<>();

    Archive(OutputStream out) {
        this.target = new Counted(new DigestOutputStream(out, digest));
        this.zip = new Zip(target);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    boolean has(String part) {
        return parts.contains(part);
    }

    /** Begins a part; what is written to the answer stands in it until the next begins. */
    OutputStream part(String name) throws IOException {
        parts.add(name);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return new Counted(zip);
    }

    /** Ends the file; the stream below stays open. */
    Written finish(Map<String, Long> rows) throws IOException {
        zip.finish();
        target.flush();
        return new Written(target.count, HexFormat.of().formatHex(digest.digest()), rows);
    }

    /** Deflates large pieces at once; the JDK's own buffer has 512 bytes. */
    private static final class Zip extends ZipOutputStream {
        Zip(OutputStream out) {
            super(out);
            buf = new byte[1 << 16];
        }
    }

    /** Refuses more than a file, or a part of it, may have. */
    private static final class Counted extends FilterOutputStream {
        private long count;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            if (count > LARGEST) {
                throw new WorkbookTooLarge("a workbook, or one of its sheets, would have more than 4 GiB");
            }
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
