package org.cohortium.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native chart over columns of a table of the report.
 *
 * @param title key of its text
 * @param description key of the text for who cannot see it
 * @param table name of the Excel table
 * @param categories key of its column with a point's name
 * @param series keys of its columns drawn, each under the column's label; at least one
 */
public record ChartDefinition(
        Form form, String title, String description, String table, String categories, List<String> series, Place at) {
    public ChartDefinition {
        series = List.copyOf(series);
    }

    /** How points are drawn. */
    public enum Form {
        LINE,
        COLUMN,
        STACKED_COLUMN,
        BAR
    }

    /**
     * Zero-based cell of the first corner; width in columns, height in rows.
     *
     * @param beside name of a table of the same sheet, from whose header rows are counted; null for the first row
     */
    public record Place(
            int column,
            int row,
            int width,
            int height,
            @Nullable String beside) {}
}
