package org.cohortium.spreadsheet.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes numbers with the low byte first, and counts. */
final class LittleEndian extends FilterOutputStream {
    private final long most;
    private long written;

    LittleEndian(OutputStream out, long most) {
        super(out);
        this.most = most;
    }

    void number(long number, int bytes) throws IOException {
        byte[] low = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            low[i] = (byte) (number >>> 8 * i);
        }
        write(low);
    }

    @Override
    public void write(int b) throws IOException {
        number(b, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        written += count;
        if (written > most) {
            throw new ArchiveTooLarge("the archive");
        }
        out.write(bytes, from, count);
    }

    long written() {
        return written;
    }
}
