package org.cohortium.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows in PostgreSQL's text format of COPY (tab-separated, backslash escapes, {@code \N} for null), UTF-8, and
 * hands them on in blocks of whole rows. A cell is one call, a row ends with {@link #end()}.
 */
final class RowWriter {
    private static final int BLOCK = 1 << 19;
    private static final byte[] NOTHING = {'\\', 'N'};

    private final BlockSink sink;
    private byte[] block = new byte[BLOCK + 1024];
    private int length;
    private boolean inRow;
    private long rows;

    RowWriter(BlockSink sink) {
        this.sink = sink;
    }

    RowWriter text(@Nullable String value) {
        separate();
        if (value == null) {
            append(NOTHING);
        } else {
            escape(value);
        }
        return this;
    }

    RowWriter number(long value) {
        separate();
        append(Long.toString(value).getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    RowWriter yes(boolean value) {
        return text(value ? "t" : "f");
    }

    RowWriter nothing() {
        return text(null);
    }

    /** A number with two decimals. */
    RowWriter hundredths(long value) {
        separate();
        long whole = Math.abs(value);
        append(((value < 0 ? "-" : "") + whole / 100 + "." + whole / 10 % 10 + whole % 10)
                .getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    RowWriter day(@Nullable LocalDate value) {
        return text(value == null ? null : value.toString());
    }

    RowWriter at(@Nullable Instant value) {
        return text(value == null ? null : value.toString());
    }

    void end() {
        put('\n');
        inRow = false;
        rows++;
        if (length >= BLOCK) {
            flush();
        }
    }

    void flush() {
        if (length > 0) {
            sink.take(block, length);
            length = 0;
        }
    }

    long rows() {
        return rows;
    }

    private void separate() {
        if (inRow) {
            put('\t');
        }
        inRow = true;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                append(escaped(value.substring(i)).getBytes(StandardCharsets.UTF_8));
                return;
            }
            if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
                put('\\');
                put(escapeLetter(c));
            } else {
                put(c);
            }
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static char escapeLetter(char c) {
        return switch (c) {
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> c;
        };
    }

    private void put(char c) {
        if (length == block.length) {
            block = Arrays.copyOf(block, length * 2);
        }
        block[length++] = (byte) c;
    }

    private void append(byte[] bytes) {
        while (length + bytes.length > block.length) {
            block = Arrays.copyOf(block, block.length * 2);
        }
        System.arraycopy(bytes, 0, block, length, bytes.length);
        length += bytes.length;
    }

    /** Takes a block of bytes before it is overwritten. */
    @FunctionalInterface
    interface BlockSink {
        void take(byte[] block, int length);
    }
}
