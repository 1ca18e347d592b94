package org.cohortium.spreadsheet.archive;

import java.io.IOException;

/** Writes blocks, each with Huffman codes of its own. */
final class BlockWriter {
    private static final int LONGEST_WORD = 15;
    private static final int OWN_CODES = 2;
    private static final int LAST_WITH_GIVEN_CODES = 0b011;

    private final BitSink bits;
    private final int[] lengthWords = new int[256];
    private final int[] lengthBits = new int[256];

    BlockWriter(BitSink bits) {
        this.bits = bits;
    }

    void write(Tokens tokens) throws IOException {
        Huffman lengths = Huffman.of(tokens.lengthCounts(), LONGEST_WORD);
        Huffman distances = Huffman.of(tokens.distanceCounts(), LONGEST_WORD);
        bits.put(OWN_CODES << 1, 3);
        new CodeTable(lengths, distances).writeTo(bits);
        prepare(lengths);
        for (int i = 0; i < tokens.size(); i++) {
            int token = tokens.at(i);
            if (token >= 0) {
                bits.put(lengths.word(token), lengths.length(token));
            } else {
                bits.put(lengthWords[Tokens.length(token)], lengthBits[Tokens.length(token)]);
                putDistance(distances, token);
            }
        }
        bits.put(lengths.word(Tokens.END_OF_BLOCK), lengths.length(Tokens.END_OF_BLOCK));
    }

    /** The word of each length together with the bits that tell it exactly. */
    private void prepare(Huffman lengths) {
        for (int length = 0; length < 256; length++) {
            int symbol = Symbols.ofLength(length);
            int more = length - Symbols.firstLength(symbol);
            lengthWords[length] = lengths.word(symbol) | more << lengths.length(symbol);
            lengthBits[length] = lengths.length(symbol) + Symbols.bitsOfLength(symbol);
        }
    }

    private void putDistance(Huffman distances, int token) throws IOException {
        int symbol = Tokens.distanceSymbol(token);
        int more = Tokens.distance(token) - Symbols.firstDistance(symbol);
        int length = distances.length(symbol);
        bits.put(distances.word(symbol) | more << length, length + Symbols.bitsOfDistance(symbol));
    }

    /** An empty block that says it is the last. */
    void last() throws IOException {
        bits.put(LAST_WITH_GIVEN_CODES, 3 + 7);
    }
}
