package org.cohortium.results;

/**
 * A count that a donor was shown before, in an earlier release: it cannot be taken back.
 *
 * @param cell a part of the people; how the whole set or a country changes between releases may be told
 */
public record Told(Cell cell, Window window, Quantity quantity, long value) {
    /** Whether subtracting it from a later figure could tell of a few people. */
    boolean isOfFew() {
        return cell.dimension() != null && cell.dimension() != Dimension.COUNTRY && quantity.countsPeople();
    }
}
