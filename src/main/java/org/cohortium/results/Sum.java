package org.cohortium.results;

/**
 * Counts that add up: {@code whole + twice} is the sum of the parts.
 *
 * @param whole number of a count
 * @param parts numbers of counts
 * @param twice how often somebody falls into one part more
 */
record Sum(int whole, int[] parts, long twice) {
    /** The sum of the parts at those bounds. */
    long of(long[] bounds) {
        long sum = 0;
        for (int part : parts) {
            sum += bounds[part];
        }
        return sum;
    }
}
