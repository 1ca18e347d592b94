package org.cohortium.attendance.sheet;

import java.util.List;
import org.cohortium.attendance.Mark;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a typed line would mark.
 *
 * @param line with its check character
 * @param refusal why it marks nothing, or null
 */
public record SheetPreview(
        String line, List<SheetRow> rows, @Nullable Refusal refusal) {
    public SheetPreview {
        rows = List.copyOf(rows);
    }

    static SheetPreview refused(Refusal refusal) {
        return new SheetPreview("", List.of(), refusal);
    }

    /** How many get a mark. */
    public long count(Mark mark) {
        return rows.stream().filter(row -> row.mark() == mark).count();
    }

    /** How many are marked otherwise now. */
    public long changed() {
        return rows.stream().filter(SheetRow::isChanged).count();
    }

    /** Those who are not simply present, by row: whom to compare with the paper. */
    public List<SheetRow> exceptions() {
        return rows.stream()
                .filter(row -> row.mark() != Mark.PRESENT || row.isChanged())
                .toList();
    }
}
