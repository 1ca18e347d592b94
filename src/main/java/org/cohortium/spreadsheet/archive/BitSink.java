package org.cohortium.spreadsheet.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Packs bits into bytes, the first bit lowest. */
final class BitSink {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int length;
    /** Fewer than eight bits that fill no byte yet. */
    private long held;

    private int count;

    BitSink(OutputStream out) {
        this.out = out;
    }

    /** @param more at most 56 bits */
    void put(long bits, int more) throws IOException {
        if (length > buffer.length - Long.BYTES) {
            passOn();
        }
        held |= bits << count;
        count += more;
        EIGHT.set(buffer, length, held);
        length += count >>> 3;
        held >>>= count & ~7;
        count &= 7;
    }

    /** Puts the words of tokens; what is held stays in registers meanwhile. */
    void put(Tokens tokens, TokenWords words) throws IOException {
        int some = buffer.length / Long.BYTES - 1;
        for (int from = 0; from < tokens.size(); from += some) {
            passOn();
            put(tokens, from, Math.min(tokens.size(), from + some), words);
        }
    }

    private void put(Tokens tokens, int from, int to, TokenWords words) {
        long bits = held;
        int filled = count;
        int at = length;
        for (int i = from; i < to; i++) {
            int token = tokens.at(i);
            bits |= words.word(token) << filled;
            filled += words.length(token);
            EIGHT.set(buffer, at, bits);
            at += filled >>> 3;
            bits >>>= filled & ~7;
            filled &= 7;
        }
        held = bits;
        count = filled;
        length = at;
    }

    private void passOn() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    /** Fills the last byte and passes everything on. */
    void flush() throws IOException {
        put(0, -count & 7);
        passOn();
    }
}
