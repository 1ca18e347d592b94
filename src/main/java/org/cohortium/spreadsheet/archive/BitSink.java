package org.cohortium.spreadsheet.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Packs bits into bytes, the first bit lowest. */
final class BitSink {
    private static final VarHandle FOUR = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final OutputStream out;
    private final byte[] buffer = new byte[1 << 16];
    private int length;
    private long held;
    private int count;

    BitSink(OutputStream out) {
        this.out = out;
    }

    /** @param more at most 32 bits */
    void put(long bits, int more) throws IOException {
        held |= bits << count;
        count += more;
        if (count >= Integer.SIZE) {
            FOUR.set(buffer, length, (int) held);
            length += Integer.BYTES;
            held >>>= Integer.SIZE;
            count -= Integer.SIZE;
            if (length == buffer.length) {
                passOn();
            }
        }
    }

    private void passOn() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    /** Fills the last byte and passes everything on. */
    void flush() throws IOException {
        while (count > 0) {
            buffer[length++] = (byte) held;
            held >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
        held = 0;
        count = 0;
        passOn();
    }
}
