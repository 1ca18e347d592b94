package org.cohortium.spreadsheet.workbook;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

/** Hands its rows out in order; asked once for a writing. */
@FunctionalInterface
public interface RowSource {
    /** Writes every row: a call for each cell, then {@link RowWriter#endRow}. What it throws ends the writing. */
    void forEach(RowWriter to);

    /** How many rows there are, where that is known beforehand. */
    default OptionalLong count() {
        return OptionalLong.empty();
    }

    /** Rows at hand. */
    static <T> RowSource of(Collection<T> rows, BiConsumer<T, RowWriter> cells) {
        return new RowSource() {
            @Override
            public void forEach(RowWriter to) {
                rows.forEach(row -> {
                    cells.accept(row, to);
                    to.endRow();
                });
            }

            @Override
            public OptionalLong count() {
                return OptionalLong.of(rows.size());
            }
        };
    }
}
