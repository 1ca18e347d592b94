package org.cohortium.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * A part of a workbook while it inflates. Refuses what grows beyond the limits, a tag that does not end (it would be
 * held in memory whole) and, at the end, a part that is not what was packed.
 */
final class PartStream extends FilterInputStream {
    private static final long LONGEST_TAG = 1L << 20;

    private final ZipEntry entry;
    private final Limits limits;
    private final CRC32 crc = new CRC32();
    private long inflated;
    private long sinceTag;
    private boolean inTag;

    PartStream(InputStream in, ZipEntry entry, Limits limits) {
        super(in);
        this.entry = entry;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count < 0) {
            checkWhole();
            return count;
        }
        crc.update(buffer, offset, count);
        inflated += count;
        checkSize();
        checkTags(buffer, offset, count);
        return count;
    }

    private void checkSize() {
        long packed = Math.max(1, entry.getCompressedSize());
        boolean swells = inflated > Limits.INFLATION_FROM && inflated / packed > limits.inflation();
        if (inflated > limits.partBytes() || swells) {
            throw new RefusedFile("file.bomb");
        }
    }

    private void checkTags(byte[] buffer, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            if (buffer[i] == '<') {
                inTag = true;
                sinceTag = 0;
            } else if (buffer[i] == '>') {
                inTag = false;
            } else if (inTag && ++sinceTag > LONGEST_TAG) {
                throw new RefusedFile("file.bomb");
            }
        }
    }

    private void checkWhole() {
        if (entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
            throw new RefusedFile("file.damaged");
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
