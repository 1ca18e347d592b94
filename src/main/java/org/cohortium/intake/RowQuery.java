package org.cohortium.intake;

import java.util.Set;

/**
 * What a list of rows is narrowed to.
 *
 * @param verdicts empty for all
 * @param flaggedOnly only rows with something to look at
 * @param mendedToo also rows that somebody has mended, whatever their verdict
 */
public record RowQuery(Set<Verdict> verdicts, boolean flaggedOnly, boolean mendedToo) {
    public static final RowQuery ALL = new RowQuery(Set.of(), false, false);
    /** Rows to mend. */
    public static final RowQuery REJECTED = new RowQuery(Set.of(Verdict.REJECTED), false, false);
    /** Rows to mend, and those mended. */
    public static final RowQuery MENDING = new RowQuery(Set.of(Verdict.REJECTED), false, true);

    public RowQuery {
        verdicts = Set.copyOf(verdicts);
    }
}
