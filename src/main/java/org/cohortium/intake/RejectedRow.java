package org.cohortium.intake;

import java.util.List;
import java.util.Map;

/**
 * A row to be sent back.
 *
 * @param row one-based, in the uploaded file
 * @param mended texts that were put in the place of the original's in the browser, by zero-based column
 * @param problems at least one
 */
public record RejectedRow(int row, Map<Integer, String> mended, List<Problem> problems) {
    public RejectedRow {
        mended = Map.copyOf(mended);
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("row " + row + " was not rejected");
        }
    }
}
