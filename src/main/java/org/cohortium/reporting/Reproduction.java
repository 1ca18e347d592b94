package org.cohortium.reporting;

import java.util.List;

/**
 * What came of working out a report once more, from the state of knowledge that it showed.
 *
 * @param figures how many it has
 * @param differing numbers of those that come out otherwise now, with what is withheld of them; empty if all are the same
 * @param sameFile whether the workbook comes out byte for byte
 * @param parts of the workbook that differ, by their names in the file; those that are on one side only among them
 */
public record Reproduction(int figures, List<Integer> differing, boolean sameFile, List<String> parts) {
    public Reproduction {
        differing = List.copyOf(differing);
        parts = List.copyOf(parts);
    }
}
