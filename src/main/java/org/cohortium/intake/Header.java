package org.cohortium.intake;

import java.util.Map;
import java.util.TreeMap;

/**
 * The row, or the two rows, of headings of a list.
 *
 * @param firstRow one-based; 0 where the list has no headings
 * @param lastRow one-based; the list begins below it
 * @param headings by zero-based column, blank ones left out
 * @param score how well the headings are known, comparable between sheets
 */
record Header(int firstRow, int lastRow, Map<Integer, String> headings, double score) {
    Header {
        headings = new TreeMap<>(headings);
    }

    static final Header NONE = new Header(0, 0, Map.of(), 0);
}
