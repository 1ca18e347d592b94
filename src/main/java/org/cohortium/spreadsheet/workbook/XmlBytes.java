package org.cohortium.spreadsheet.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Gathers bytes of XML and passes them on in large pieces. */
final class XmlBytes {
    private static final int SIZE = 1 << 16;
    private static final int LONGEST_NUMBER = 24;

    private static final long BILLION = 1_000_000_000;
    private static final int BILLION_DIGITS = 9;
    private static final int[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};
    private static final boolean[] PLAIN = new boolean[128];

    static {
        for (int c = ' '; c < PLAIN.length; c++) {
            PLAIN[c] = "&<>\"_".indexOf(c) < 0;
        }
    }

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int length;
    private long passedOn;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    void bytes(byte[] bytes) {
        bytes(bytes, bytes.length);
    }

    /** @param count of the first ones */
    void bytes(byte[] bytes, int count) {
        if (count > SIZE) {
            flush();
            passOn(bytes, count);
            return;
        }
        room(count);
        System.arraycopy(bytes, 0, buffer, length, count);
        length += count;
    }

    /** A byte where {@link #room} was made before. */
    void put(int b) {
        buffer[length++] = (byte) b;
    }

    /** Writes characters that stand for themselves; tells where the first other one is. */
    int plain(String text, int from) {
        int end = Math.min(text.length(), from + SIZE / 2);
        room(end - from);
        int to = length;
        int at = from;
        while (at < end && isPlain(text.charAt(at))) {
            buffer[to++] = (byte) text.charAt(at++);
        }
        length = to;
        return at;
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    /** Makes room for so many bytes, at most 65,536. */
    void room(int count) {
        if (SIZE - length < count) {
            flush();
        }
    }

    void integer(long number) {
        room(LONGEST_NUMBER);
        if (number < 0) {
            put('-');
        }
        digits(Math.abs(number), 1);
    }

    /** {@code unscaled / 10^scale}, with all its places. */
    void decimal(long unscaled, int scale) {
        room(2 * LONGEST_NUMBER);
        if (unscaled < 0) {
            put('-');
        }
        long power = Decimals.power(scale);
        long whole = Math.abs(unscaled) / power;
        digits(whole, 1);
        if (scale > 0) {
            put('.');
            digits(Math.abs(unscaled) - whole * power, scale);
        }
    }

    private void digits(long number, int atLeast) {
        if (number < BILLION && atLeast <= BILLION_DIGITS) {
            few((int) number, atLeast);
            return;
        }
        long high = number / BILLION;
        digits(high, Math.max(1, atLeast - BILLION_DIGITS));
        few((int) (number - high * BILLION), BILLION_DIGITS);
    }

    private void few(int number, int atLeast) {
        int count = atLeast;
        while (count < BILLION_DIGITS && number >= TENS[count]) {
            count++;
        }
        int rest = number;
        for (int at = length + count - 1; at >= length; at--) {
            int tenth = rest / 10;
            buffer[at] = (byte) ('0' + rest - tenth * 10);
            rest = tenth;
        }
        length += count;
    }

    long written() {
        return passedOn + length;
    }

    /** Ends the part. */
    void close() {
        flush();
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the workbook", e);
        }
    }

    void flush() {
        passOn(buffer, length);
        length = 0;
    }

    private void passOn(byte[] bytes, int count) {
        try {
            out.write(bytes, 0, count);
            passedOn += count;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the workbook", e);
        }
    }
}
