package org.cohortium.spreadsheet.archive;

import java.io.IOException;

/** Writes blocks, each with Huffman codes of its own. */
final class BlockWriter {
    private static final int OWN_CODES = 2;
    private static final int LAST_WITH_GIVEN_CODES = 0b011;

    private final BitSink bits;

    BlockWriter(BitSink bits) {
        this.bits = bits;
    }

    void write(Tokens tokens) throws IOException {
        Huffman lengths = Huffman.of(tokens.lengthCounts(), Huffman.LONGEST);
        Huffman distances = Huffman.of(tokens.distanceCounts(), Huffman.LONGEST);
        bits.put(OWN_CODES << 1, 3);
        new CodeTable(lengths, distances).writeTo(bits);
        bits.put(tokens, new TokenWords(lengths, distances));
        bits.put(lengths.word(Tokens.END_OF_BLOCK), lengths.length(Tokens.END_OF_BLOCK));
    }

    /** An empty block that says it is the last. */
    void last() throws IOException {
        bits.put(LAST_WITH_GIVEN_CODES, 3 + 7);
    }
}
