package org.cohortium.spreadsheet.archive;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Finds what was there before, at most 32,768 bytes back. */
final class Repeats {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Of eight bytes read at once, the bits after the six that a repeat has at least. */
    private static final int UNHASHED = Byte.SIZE * 2;

    private static final int FARTHEST = 1 << 15;
    private static final int LONGEST = 258;
    private static final int HASH_BITS = 15;
    private static final int FORGOTTEN = -(1 << 30);

    /** Where six bytes of a hash began last, counted from the beginning of the stream. */
    private final int[] last = new int[1 << HASH_BITS];

    /** Of the first byte in the window. */
    private int base;

    Repeats() {
        forget();
    }

    void forget() {
        Arrays.fill(last, FORGOTTEN);
        base = 0;
    }

    /** The window now begins so many bytes later. */
    void slide(int bytes) {
        base += bytes;
        if (base >= -FORGOTTEN) {
            forget();
        }
    }

    void find(byte[] window, int start, int end, Tokens to) {
        int searched = end - Long.BYTES;
        int at = start;
        while (at < searched) {
            long here = (long) EIGHT.get(window, at);
            int hash = hash(here);
            int before = last[hash] - base;
            last[hash] = base + at;
            long differing = before < 0 ? -1 : (long) EIGHT.get(window, before) ^ here;
            if (differing << UNHASHED == 0 && at - before <= FARTHEST) {
                int length = differing == 0
                        ? length(window, before, at, Math.min(searched, at + LONGEST - Long.BYTES))
                        : Long.numberOfTrailingZeros(differing) >>> 3;
                to.repeat(length, at - before);
                remember(window, at + 1);
                at += length;
                if (at < searched) {
                    remember(window, at - 2);
                }
            } else {
                to.literal((byte) here);
                at++;
            }
        }
        while (at < end) {
            to.literal(window[at++]);
        }
    }

    private static int hash(long eight) {
        return (int) ((eight << UNHASHED) * 0x9E3779B97F4A7C15L >>> Long.SIZE - HASH_BITS);
    }

    private void remember(byte[] window, int at) {
        last[hash((long) EIGHT.get(window, at))] = base + at;
    }

    /**
     * Of a repeat of eight bytes and more.
     *
     * @param stop the last place where eight bytes may be compared
     */
    private static int length(byte[] window, int before, int at, int stop) {
        int back = at - before;
        int here = at + Long.BYTES;
        while (here <= stop) {
            long differing = (long) EIGHT.get(window, here) ^ (long) EIGHT.get(window, here - back);
            if (differing != 0) {
                return here - at + (Long.numberOfTrailingZeros(differing) >>> 3);
            }
            here += Long.BYTES;
        }
        return here - at;
    }
}
