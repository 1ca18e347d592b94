package org.cohortium.spreadsheet.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of a chart, and the cells they come from: rows of a table's column. The chart shows the values until Excel reads
 * the cells.
 *
 * @param header of the column
 * @param from zero-based row of the table
 * @param values in the order of the rows; null is a gap
 */
public record Points<T>(String table, String header, int from, List<@Nullable T> values) {
    public Points {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        if (values.isEmpty() || from < 0) {
            throw new IllegalArgumentException("no points of " + table + '.' + header + " from " + from);
        }
    }

    /** From the first row of the table on. */
    public static <T> Points<T> of(String table, String header, List<@Nullable T> values) {
        return new Points<>(table, header, 0, values);
    }
}
