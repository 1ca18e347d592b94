package org.cohortium.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a copy before its first row is written.
 *
 * @param reasonColumn zero-based, right of everything that is copied
 * @param lastRow one-based, of the copy
 * @param commented columns that bear comments; a hidden one among them is shown
 */
record CopyShape(SheetLook look, int reasonColumn, int lastRow, Set<Integer> commented) {
    static CopyShape of(SpreadsheetFile source, Sheet sheet, MarkedCopyPlan plan) {
        int last = -1;
        int count = 0;
        Set<Integer> commented = new TreeSet<>();
        try (Rows rows = source.rows(sheet)) {
            Picked picked = new Picked(rows, plan);
            for (Picked.Row row = picked.next(); row != null; row = picked.next()) {
                last = Math.max(last, lastColumn(row));
                count += row.mark() == null ? 0 : 1;
                if (row.mark() != null) {
                    commented.addAll(row.mark().comments().keySet());
                    last = Math.max(
                            last,
                            commented.stream().mapToInt(Integer::intValue).max().orElse(-1));
                }
            }
            return new CopyShape(rows.look(), last + 1, plan.keepThrough() + count, commented);
        }
    }

    private static int lastColumn(Picked.Row row) {
        List<Cell> cells = row.source().cells();
        return cells.isEmpty() ? -1 : cells.get(cells.size() - 1).column();
    }

    /** The column ranges of the original in order, none over another, with what bears comments made visible. */
    List<ColumnRange> columns() {
        TreeSet<ColumnRange> sorted = new TreeSet<>(Comparator.comparingInt(ColumnRange::first));
        sorted.addAll(look.columns());
        List<ColumnRange> kept = new ArrayList<>();
        int next = 0;
        for (ColumnRange range : sorted) {
            int last = Math.min(range.last(), reasonColumn - 1);
            if (range.first() >= next && range.first() <= last) {
                boolean hidden = range.hidden() && commented.stream().noneMatch(c -> range.first() <= c && c <= last);
                kept.add(new ColumnRange(range.first(), last, range.width(), hidden));
                next = last + 1;
            }
        }
        return kept;
    }

    /** The rows of the source that are copied: all down to the headings, then the marked ones. */
    static final class Picked {
        private final Rows rows;
        private final int keepThrough;
        private final Iterator<MarkedRow> marks;
        private @Nullable MarkedRow pending;

        Picked(Rows rows, MarkedCopyPlan plan) {
            this.rows = rows;
            this.keepThrough = plan.keepThrough();
            this.marks = plan.rows().iterator();
            this.pending = marks.hasNext() ? marks.next() : null;
        }

        /** @param mark null for titles and headings */
        record Row(SheetRow source, @Nullable MarkedRow mark) {}

        @Nullable
        Row next() {
            for (SheetRow row = rows.next(); row != null; row = rows.next()) {
                if (row.number() <= keepThrough) {
                    return new Row(row, null);
                }
                MarkedRow mark = pending;
                if (mark != null && mark.number() == row.number()) {
                    pending = marks.hasNext() ? marks.next() : null;
                    return new Row(row, mark);
                }
            }
            return null;
        }
    }
}
