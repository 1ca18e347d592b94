package org.cohortium.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list after the rules have seen it.
 *
 * @param row one-based, as the spreadsheet numbers it
 * @param nomination null exactly where there are problems
 * @param email as written, tidied; null where it is missing or no address. Also of a rejected row.
 */
public record JudgedRow(
        int row, @Nullable Nomination nomination, @Nullable String email, List<Problem> problems, List<Flag> flags) {
    public JudgedRow {
        problems = List.copyOf(problems);
        flags = List.copyOf(flags);
        if (problems.isEmpty() == (nomination == null)) {
            throw new IllegalArgumentException("row " + row + " is either a nomination or has problems");
        }
    }

    public boolean isRejected() {
        return !problems.isEmpty();
    }
}
