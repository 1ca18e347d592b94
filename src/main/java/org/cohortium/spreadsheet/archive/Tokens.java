package org.cohortium.spreadsheet.archive;

import java.util.Arrays;

/**
 * A block as bytes that stand for themselves and repeats of earlier ones, with how often each symbol comes.
 *
 * <p>A token is a number, laid out so that writing it needs no choice between the two: the byte, or 256 and the length; the
 * symbol of the distance, which of a byte has no bits; what tells the distance exactly.
 */
final class Tokens {
    static final int END_OF_BLOCK = 256;
    static final int LENGTHS = 286;
    static final int DISTANCES = 30;

    /** How many values {@link #first} has. */
    static final int FIRSTS = 512;

    /** The symbol in place of a distance where there is none. */
    private static final int NONE = DISTANCES;

    private static final int FIRST_BITS = 9;
    private static final int DISTANCE_BITS = 5;
    private static final int REPEATS = 256;
    private static final int SHORTEST = 3;

    private final int[] tokens;
    private final int[] counts = new int[FIRSTS];
    private final int[] distanceCounts = new int[DISTANCES];
    private int size;

    Tokens(int most) {
        this.tokens = new int[most];
    }

    void clear() {
        size = 0;
        Arrays.fill(counts, 0);
        Arrays.fill(distanceCounts, 0);
    }

    void literal(byte b) {
        int first = b & 0xff;
        tokens[size++] = NONE << FIRST_BITS | first;
        counts[first]++;
    }

    /**
     * @param length 3 to 258
     * @param distance 1 to 32,768
     */
    void repeat(int length, int distance) {
        int first = REPEATS - SHORTEST + length;
        int symbol = Symbols.ofDistance(distance - 1);
        int more = distance - 1 - Symbols.firstDistance(symbol);
        tokens[size++] = (more << DISTANCE_BITS | symbol) << FIRST_BITS | first;
        counts[first]++;
        distanceCounts[symbol]++;
    }

    int size() {
        return size;
    }

    int at(int i) {
        return tokens[i];
    }

    /** A byte, or {@value #REPEATS} and a length less 3. */
    static int first(int token) {
        return token & FIRSTS - 1;
    }

    static int distanceSymbol(int token) {
        return token >>> FIRST_BITS & (1 << DISTANCE_BITS) - 1;
    }

    /** Which of the distances that share a symbol. */
    static int moreDistance(int token) {
        return token >>> FIRST_BITS + DISTANCE_BITS;
    }

    /** Of the symbols of bytes and lengths, the end of the block among them. */
    int[] lengthCounts() {
        int[] all = Arrays.copyOf(counts, LENGTHS);
        Arrays.fill(all, REPEATS, LENGTHS, 0);
        all[END_OF_BLOCK] = 1;
        for (int first = REPEATS; first < FIRSTS; first++) {
            all[Symbols.ofLength(first - REPEATS)] += counts[first];
        }
        return all;
    }

    int[] distanceCounts() {
        return distanceCounts;
    }
}
