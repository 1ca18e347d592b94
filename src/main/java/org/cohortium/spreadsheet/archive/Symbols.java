package org.cohortium.spreadsheet.archive;

/** Which symbols stand for lengths and distances, and how many bits more tell them exactly (RFC 1951, 3.2.5). */
final class Symbols {
    private static final int FIRST_LENGTH = 257;
    private static final int LONGEST = 285;
    private static final int[] LENGTH_BITS = {
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
    };
    private static final int[] DISTANCE_BITS = {
        0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13
    };
    private static final int[] LENGTH_FIRSTS = firsts(LENGTH_BITS);
    private static final int[] DISTANCE_FIRSTS = firsts(DISTANCE_BITS);
    private static final short[] OF_LENGTH = ofLengths();

    private Symbols() {}

    /** The smallest value of each symbol, from 0 on. */
    private static int[] firsts(int[] bits) {
        int[] firsts = new int[bits.length];
        for (int i = 1; i < bits.length; i++) {
            firsts[i] = firsts[i - 1] + (1 << bits[i - 1]);
        }
        return firsts;
    }

    private static short[] ofLengths() {
        short[] symbols = new short[256];
        for (int length = 0; length < 255; length++) {
            symbols[length] = (short) (FIRST_LENGTH + search(LENGTH_FIRSTS, length));
        }
        symbols[255] = LONGEST;
        return symbols;
    }

    private static int search(int[] firsts, int value) {
        int symbol = 0;
        while (symbol + 1 < firsts.length && firsts[symbol + 1] <= value) {
            symbol++;
        }
        return symbol;
    }

    /** @param length less 3 */
    static int ofLength(int length) {
        return OF_LENGTH[length];
    }

    /** @param distance less 1 */
    static int ofDistance(int distance) {
        int bits = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(distance | 1);
        return bits == 0 ? distance : 2 * bits + (distance >>> bits - 1 & 1);
    }

    static int bitsOfLength(int symbol) {
        return LENGTH_BITS[symbol - FIRST_LENGTH];
    }

    /** What the bits count from; the longest length has a symbol of its own. */
    static int firstLength(int symbol) {
        return symbol == LONGEST ? 255 : LENGTH_FIRSTS[symbol - FIRST_LENGTH];
    }

    static int bitsOfDistance(int symbol) {
        return DISTANCE_BITS[symbol];
    }

    static int firstDistance(int symbol) {
        return DISTANCE_FIRSTS[symbol];
    }
}
