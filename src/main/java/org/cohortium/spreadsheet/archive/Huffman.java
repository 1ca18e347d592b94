package org.cohortium.spreadsheet.archive;

import java.util.Arrays;

/** A Huffman code for symbols that come so and so often: short words for frequent ones. */
final class Huffman {
    /** Of any word, in bits. */
    static final int LONGEST = 15;

    private final int[] lengths;
    private final int[] words;

    private Huffman(int[] lengths) {
        this.lengths = lengths;
        this.words = words(lengths);
    }

    /** @param longest how many bits a word may have */
    static Huffman of(int[] counts, int longest) {
        int[] weights = atLeastTwo(counts);
        int[] lengths = lengths(weights);
        while (Arrays.stream(lengths).max().orElse(0) > longest) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
            }
            lengths = lengths(weights);
        }
        return new Huffman(lengths);
    }

    /** A code of one word is not complete, and not every reader takes it. */
    private static int[] atLeastTwo(int[] counts) {
        int[] weights = counts.clone();
        for (int i = 0; i < 2; i++) {
            if (Arrays.stream(weights).filter(count -> count > 0).count() < 2) {
                weights[i] = Math.max(1, weights[i]);
            }
        }
        return weights;
    }

    /** Joins the two lightest again and again; leaves and joined ones each wait in a line, lightest first. */
    private static int[] lengths(int[] weights) {
        long[] leaves = sortedLeaves(weights);
        int count = leaves.length;
        long[] joined = new long[count];
        int[] parents = new int[2 * count];
        int leaf = 0;
        int pair = 0;
        for (int made = 0; made < count - 1; made++) {
            long weight = 0;
            for (int i = 0; i < 2; i++) {
                boolean takesLeaf = leaf < count && (pair == made || leaves[leaf] >>> 16 <= joined[pair]);
                weight += takesLeaf ? leaves[leaf] >>> 16 : joined[pair];
                parents[takesLeaf ? leaf++ : count + pair++] = count + made;
            }
            joined[made] = weight;
        }
        return depths(leaves, parents, weights.length);
    }

    /** Weight and symbol in one number each. */
    private static long[] sortedLeaves(int[] weights) {
        long[] leaves = new long[weights.length];
        int count = 0;
        for (int symbol = 0; symbol < weights.length; symbol++) {
            if (weights[symbol] > 0) {
                leaves[count++] = (long) weights[symbol] << 16 | symbol;
            }
        }
        long[] sorted = Arrays.copyOf(leaves, count);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int[] depths(long[] leaves, int[] parents, int symbols) {
        int count = leaves.length;
        int[] depths = new int[2 * count];
        for (int node = 2 * count - 3; node >= 0; node--) {
            depths[node] = depths[parents[node]] + 1;
        }
        int[] lengths = new int[symbols];
        for (int i = 0; i < count; i++) {
            lengths[(int) leaves[i] & 0xffff] = depths[i];
        }
        return lengths;
    }

    /** In the order of RFC 1951, 3.2.2, the first bit lowest. */
    private static int[] words(int[] lengths) {
        int[] next = firstWords(lengths);
        int[] words = new int[lengths.length];
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            if (length > 0) {
                words[symbol] = Integer.reverse(next[length]++) >>> Integer.SIZE - length;
            }
        }
        return words;
    }

    /** The first word of each length. */
    private static int[] firstWords(int[] lengths) {
        int[] counts = new int[LONGEST + 1];
        for (int length : lengths) {
            counts[length]++;
        }
        int[] firsts = new int[LONGEST + 1];
        for (int length = 2; length <= LONGEST; length++) {
            firsts[length] = firsts[length - 1] + counts[length - 1] << 1;
        }
        return firsts;
    }

    /** In bits; 0 for a symbol that does not come. */
    int length(int symbol) {
        return lengths[symbol];
    }

    int word(int symbol) {
        return words[symbol];
    }
}
