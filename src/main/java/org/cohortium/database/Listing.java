package org.cohortium.database;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows of the page, in the list's order; may be empty
 * @param total how many rows there are in all, counted up to {@link #COUNTED} and then no further
 */
public record Listing<T>(List<T> items, int total) {
    /** A list is counted up to here: beyond it the reader is told "more than", and narrows the list. */
    public static final int COUNTED = 10_000;

    public Listing {
        items = List.copyOf(items);
    }

    public boolean isCountedWhole() {
        return total <= COUNTED;
    }
}
