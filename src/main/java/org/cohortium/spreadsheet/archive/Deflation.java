package org.cohortium.spreadsheet.archive;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Deflates (RFC 1951) one stream after the other. Looks for what repeats in one place only, the last that begins with the
 * same six bytes: in rows of XML that is nearly always the best one.
 */
final class Deflation {
    private static final int HISTORY = 1 << 15;
    private static final int BLOCK = 1 << 17;

    private final byte[] window = new byte[HISTORY + BLOCK];
    private final Repeats repeats = new Repeats();
    private final Tokens tokens = new Tokens(window.length);
    private final BitSink bits;
    private final BlockWriter blocks;
    private int start;
    private int end;

    Deflation(OutputStream out) {
        this.bits = new BitSink(out);
        this.blocks = new BlockWriter(bits);
    }

    void write(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        int rest = count;
        while (rest > 0) {
            int some = Math.min(rest, window.length - end);
            System.arraycopy(bytes, at, window, end, some);
            end += some;
            at += some;
            rest -= some;
            if (end == window.length) {
                block();
            }
        }
    }

    private void block() throws IOException {
        tokens.clear();
        repeats.find(window, start, end, tokens);
        blocks.write(tokens);
        int kept = Math.min(HISTORY, end);
        System.arraycopy(window, end - kept, window, 0, kept);
        repeats.slide(end - kept);
        start = kept;
        end = kept;
    }

    /** Ends a stream; the next begins without memory of it. */
    void finish() throws IOException {
        if (start < end) {
            block();
        }
        blocks.last();
        bits.flush();
        repeats.forget();
        start = 0;
        end = 0;
    }
}
