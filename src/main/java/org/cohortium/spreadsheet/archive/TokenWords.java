package org.cohortium.spreadsheet.archive;

/** The words of a block's tokens: of a byte or a length, and of a distance, each with the bits that tell it exactly. */
final class TokenWords {
    private static final int SIZE_BITS = 5;
    private static final int SIZE = (1 << SIZE_BITS) - 1;

    /** The word, and how many bits it has. */
    private final int[] firsts = new int[Tokens.FIRSTS];
    /** The word, how many bits it has, and how many there are with those that follow it. */
    private final int[] distances = new int[1 << SIZE_BITS];

    TokenWords(Huffman lengthCode, Huffman distanceCode) {
        for (int b = 0; b < 256; b++) {
            firsts[b] = lengthCode.word(b) << SIZE_BITS | lengthCode.length(b);
        }
        for (int length = 0; length < 256; length++) {
            int symbol = Symbols.ofLength(length);
            int bits = lengthCode.length(symbol);
            int word = lengthCode.word(symbol) | length - Symbols.firstLength(symbol) << bits;
            firsts[256 + length] = word << SIZE_BITS | bits + Symbols.bitsOfLength(symbol);
        }
        for (int symbol = 0; symbol < Tokens.DISTANCES; symbol++) {
            int bits = distanceCode.length(symbol);
            distances[symbol] = (distanceCode.word(symbol) << SIZE_BITS | bits) << SIZE_BITS
                    | bits + Symbols.bitsOfDistance(symbol);
        }
    }

    long word(int token) {
        int first = firsts[Tokens.first(token)];
        int distance = distances[Tokens.distanceSymbol(token)];
        long second = (long) Tokens.moreDistance(token) << (distance >>> SIZE_BITS & SIZE) | distance >>> 2 * SIZE_BITS;
        return second << (first & SIZE) | first >>> SIZE_BITS;
    }

    /** In bits, at most 48. */
    int length(int token) {
        return (firsts[Tokens.first(token)] & SIZE) + (distances[Tokens.distanceSymbol(token)] & SIZE);
    }
}
