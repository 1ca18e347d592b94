package org.cohortium.spreadsheet.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Where a workbook goes; counts and digests what goes by. */
final class Target extends FilterOutputStream {
    private final MessageDigest digest;
    private long bytes;

    Target(OutputStream out) {
        super(out);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int count) throws IOException {
        bytes += count;
        digest.update(some, from, count);
        out.write(some, from, count);
    }

    Written written(Map<String, Long> rows) {
        return new Written(bytes, HexFormat.of().formatHex(digest.digest()), rows);
    }
}
