package org.cohortium.spreadsheet.archive;

import java.util.Arrays;

/** A block as bytes that stand for themselves and repeats of earlier ones, with how often each symbol comes. */
final class Tokens {
    static final int END_OF_BLOCK = 256;
    static final int LENGTHS = 286;
    static final int DISTANCES = 30;

    private final int[] tokens;
    private final int[] lengthCounts = new int[LENGTHS];
    private final int[] distanceCounts = new int[DISTANCES];
    private int size;

    Tokens(int most) {
        this.tokens = new int[most];
    }

    void clear() {
        size = 0;
        Arrays.fill(lengthCounts, 0);
        Arrays.fill(distanceCounts, 0);
        lengthCounts[END_OF_BLOCK] = 1;
    }

    void literal(byte b) {
        tokens[size++] = b & 0xff;
        lengthCounts[b & 0xff]++;
    }

    /**
     * @param length 3 to 258
     * @param distance 1 to 32,768
     */
    void repeat(int length, int distance) {
        int symbol = Symbols.ofDistance(distance - 1);
        tokens[size++] = Integer.MIN_VALUE | symbol << 23 | length - 3 << 15 | distance - 1;
        lengthCounts[Symbols.ofLength(length - 3)]++;
        distanceCounts[symbol]++;
    }

    int size() {
        return size;
    }

    /** The byte, or a negative number. */
    int at(int i) {
        return tokens[i];
    }

    /** Less 3. */
    static int length(int token) {
        return token >>> 15 & 0xff;
    }

    /** Less 1. */
    static int distance(int token) {
        return token & 0x7fff;
    }

    static int distanceSymbol(int token) {
        return token >>> 23 & 0x1f;
    }

    int[] lengthCounts() {
        return lengthCounts;
    }

    int[] distanceCounts() {
        return distanceCounts;
    }
}
