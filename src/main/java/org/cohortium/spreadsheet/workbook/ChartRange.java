package org.cohortium.spreadsheet.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where values of a chart stand: cells of a column. A cell without a number, such as a masked one, would be drawn as zero,
 * so an empty cell is named in its place.
 *
 * @param first one-based row of the first value
 */
record ChartRange(String sheet, int column, int first) {
    /** The last cell there can be; nothing is ever written to it. */
    private static final int LAST_COLUMN = 16_383;

    private static final int LAST_ROW = 1_048_576;

    String of(List<? extends @Nullable Object> values) {
        List<String> areas = new ArrayList<>();
        int from = 0;
        while (from < values.size()) {
            int to = from;
            while (to < values.size() && values.get(to) != null) {
                to++;
            }
            if (to > from) {
                areas.add(Area.absolute(sheet, column, first + from, first + to - 1));
            }
            if (to < values.size()) {
                areas.add(Area.absolute(sheet, LAST_COLUMN, LAST_ROW, LAST_ROW));
            }
            from = to + 1;
        }
        return areas.size() == 1 ? areas.get(0) : '(' + String.join(",", areas) + ')';
    }
}
