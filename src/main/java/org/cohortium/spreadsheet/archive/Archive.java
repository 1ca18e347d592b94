package org.cohortium.spreadsheet.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes a zip archive (APPNOTE 6.3), part by part, to a stream that is left open. The same parts give the same bytes on
 * every machine.
 */
public final class Archive {
    private static final int LOCAL = 0x04034b50;
    private static final int DESCRIPTOR = 0x08074b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 20;
    /** Sizes stand after the part; names are UTF-8. */
    private static final int FLAGS = 0x0808;

    private static final int DEFLATED = 8;
    /** The first of January 1980, the beginning of time for archives. */
    private static final int NO_DATE = 0x21;

    /** Of parts and of the whole; the number after it says that the true one stands elsewhere. */
    private static final long MOST_BYTES = (1L << 32) - 2;

    private final LittleEndian out;
    private final long most;
    private final List<Part> written = new ArrayList<>();
    private final Deflation deflation;

    public Archive(OutputStream out) {
        this(out, MOST_BYTES);
    }

    /** @param most bytes of a part, and of the whole */
    Archive(OutputStream out, long most) {
        this.out = new LittleEndian(out, most);
        this.most = most;
        this.deflation = new Deflation(this.out);
    }

    private record Part(byte[] name, int crc, long packed, long size, long at) {}

    public boolean has(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        return written.stream().anyMatch(part -> Arrays.equals(part.name(), wanted));
    }

    /** What writes the contents of a part. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream part) throws IOException;
    }

    /** @throws ArchiveTooLarge if the part does not fit */
    public void part(String name, Content content) throws IOException {
        PartStream part = begin(name);
        content.writeTo(part);
        part.close();
    }

    /** Begins a part, which ends when the stream is closed; the next begins after that. */
    public PartStream begin(String name) throws IOException {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        long at = out.written();
        out.number(LOCAL, 4);
        header(0, 0, 0);
        out.number(bytes.length, 2);
        out.number(0, 2);
        out.write(bytes);
        return new PartStream(deflation, name, most, part -> end(bytes, at, part));
    }

    private void header(int crc, long packed, long size) throws IOException {
        out.number(VERSION, 2);
        out.number(FLAGS, 2);
        out.number(DEFLATED, 2);
        out.number(0, 2);
        out.number(NO_DATE, 2);
        sizes(crc, packed, size);
    }

    private void sizes(int crc, long packed, long size) throws IOException {
        out.number(crc, 4);
        out.number(packed, 4);
        out.number(size, 4);
    }

    private void end(byte[] name, long at, PartStream stream) throws IOException {
        long packed = out.written() - at - 30 - name.length;
        Part part = new Part(name, stream.crc(), packed, stream.size(), at);
        out.number(DESCRIPTOR, 4);
        sizes(part.crc(), packed, part.size());
        written.add(part);
    }

    /** Writes the list of parts. */
    public void finish() throws IOException {
        long at = out.written();
        for (Part part : written) {
            list(part);
        }
        long size = out.written() - at;
        out.number(END, 4);
        out.number(0, 4);
        out.number(written.size(), 2);
        out.number(written.size(), 2);
        out.number(size, 4);
        out.number(at, 4);
        out.number(0, 2);
        out.flush();
    }

    private void list(Part part) throws IOException {
        out.number(CENTRAL, 4);
        out.number(VERSION, 2);
        header(part.crc(), part.packed(), part.size());
        out.number(part.name().length, 2);
        out.write(new byte[12]);
        out.number(part.at(), 4);
        out.write(part.name());
    }
}
