package org.cohortium.spreadsheet.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;

/** Takes the contents of a part. */
public final class PartStream extends OutputStream {
    private final Deflation deflation;
    private final String name;
    private final long most;
    private final End end;
    private final CRC32 crc = new CRC32();
    private long size;

    PartStream(Deflation deflation, String name, long most, End end) {
        this.deflation = deflation;
        this.name = name;
        this.most = most;
        this.end = end;
    }

    /** Hears of the end of a part. */
    @FunctionalInterface
    interface End {
        void of(PartStream part) throws IOException;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        size += count;
        if (size > most) {
            throw new ArchiveTooLarge("part " + name);
        }
        crc.update(bytes, from, count);
        deflation.write(bytes, from, count);
    }

    int crc() {
        return (int) crc.getValue();
    }

    long size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        deflation.finish();
        end.of(this);
    }
}
