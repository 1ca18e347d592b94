package org.cohortium.spreadsheet.archive;

import java.io.IOException;

/** The codes of a block as they stand before it: the lengths of their words, runs shortened (RFC 1951, 3.2.7). */
final class CodeTable {
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    private static final int LONGEST_WORD = 7;
    private static final int SHORT_ZEROS = 17;
    private static final int LONG_ZEROS = 18;
    private static final int MOST_ZEROS = 138;

    /** Symbols, and how far their runs go where they are of zeros. */
    private final int[] symbols = new int[Tokens.LENGTHS + Tokens.DISTANCES];

    private final int[] runs = new int[symbols.length];
    private final int[] counts = new int[ORDER.length];
    private int size;

    CodeTable(Huffman lengths, Huffman distances) {
        int[] all = new int[symbols.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i < Tokens.LENGTHS ? lengths.length(i) : distances.length(i - Tokens.LENGTHS);
        }
        int at = 0;
        while (at < all.length) {
            at += all[at] == 0 ? addZeros(all, at) : add(all[at], 1);
        }
    }

    private int addZeros(int[] all, int at) {
        int run = 1;
        while (run < MOST_ZEROS && at + run < all.length && all[at + run] == 0) {
            run++;
        }
        if (run < 3) {
            return add(0, 1);
        }
        return add(run <= 10 ? SHORT_ZEROS : LONG_ZEROS, run);
    }

    private int add(int symbol, int run) {
        symbols[size] = symbol;
        runs[size++] = run;
        counts[symbol]++;
        return run;
    }

    void writeTo(BitSink bits) throws IOException {
        Huffman code = Huffman.of(counts, LONGEST_WORD);
        bits.put(Tokens.LENGTHS - 257, 5);
        bits.put(Tokens.DISTANCES - 1, 5);
        bits.put(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            bits.put(code.length(symbol), 3);
        }
        for (int i = 0; i < size; i++) {
            bits.put(code.word(symbols[i]), code.length(symbols[i]));
            if (symbols[i] == SHORT_ZEROS) {
                bits.put(runs[i] - 3, 3);
            } else if (symbols[i] == LONG_ZEROS) {
                bits.put(runs[i] - 11, 7);
            }
        }
    }
}
