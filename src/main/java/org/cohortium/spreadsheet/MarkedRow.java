package org.cohortium.spreadsheet;

import java.util.Map;

/**
 * A row to be copied with what is to be said about it.
 *
 * @param number one-based, in the original
 * @param replaced texts that take the place of the original's, by zero-based column
 * @param comments on cells, by zero-based column; such cells are marked red too
 * @param reason in words, for the column at the end
 */
public record MarkedRow(int number, Map<Integer, String> replaced, Map<Integer, String> comments, String reason) {
    public MarkedRow {
        replaced = Map.copyOf(replaced);
        comments = Map.copyOf(comments);
    }
}
