package org.cohortium.spreadsheet.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A native chart over the cells of a table.
 *
 * @param description what it shows, for who cannot see it
 * @param categories one for each point
 */
public record Chart(
        Form form,
        String title,
        String description,
        Axis axis,
        Place place,
        Points<String> categories,
        List<Series> series) {
    public Chart {
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.points().values().size() != categories.values().size()) {
                throw new IllegalArgumentException("not a point for each category: " + one.name() + " of " + title);
            }
        }
    }

    /** How the points are drawn. */
    public enum Form {
        LINE,
        COLUMN,
        STACKED_COLUMN,
        BAR
    }

    /**
     * @param categories title of the axis of categories; null for none
     * @param values title of the axis of values; null for none
     * @param format of the values; null for that of the cells
     */
    public record Axis(
            @Nullable String categories,
            @Nullable String values,
            @Nullable String format) {}

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
            @Nullable String beside) {
        public Place(int column, int row, int width, int height) {
            this(column, row, width, height, null);
        }

        Place from(int header) {
            return new Place(column, row + header, width, height, null);
        }
    }

    /** At a place counted from the first row. */
    Chart placed(TableParts tables) {
        String table = place.beside();
        return table == null
                ? this
                : new Chart(form, title, description, axis, place.from(tables.header(table)), categories, series);
    }

    /** What one line, or the columns of one colour, show. */
    public record Series(String name, Points<Double> points) {}
}
