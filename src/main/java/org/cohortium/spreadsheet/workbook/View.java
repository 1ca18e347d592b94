package org.cohortium.spreadsheet.workbook;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet shows and prints. Every sheet prints to the width of its paper, with page numbers.
 *
 * @param headerStays whether everything down to the header of the first table stays in sight; the header is repeated on
 *     each printed page
 * @param frozenColumns how many first columns stay in sight, and are repeated on each printed page
 * @param landscape how the paper lies
 * @param onePage whether all of it prints on one page
 * @param tabColour {@code RRGGBB}; null for none
 * @param widths of the columns in characters; a column without one is as wide as its tables say
 */
public record View(
        boolean headerStays,
        int frozenColumns,
        boolean landscape,
        boolean onePage,
        @Nullable String tabColour,
        List<Double> widths) {
    public View {
        widths = List.copyOf(widths);
        if (tabColour != null && !tabColour.matches("[0-9A-F]{6}")) {
            throw new IllegalArgumentException("a colour is RRGGBB, not " + tabColour);
        }
    }

    /** For notes and key figures: upright, nothing frozen. */
    public static View page(double... widths) {
        return new View(
                false, 0, false, false, null, Arrays.stream(widths).boxed().toList());
    }

    /** For a table: broadside, its header stays. */
    public static View table() {
        return new View(true, 0, true, false, null, List.of());
    }

    public View frozen(int columns) {
        return new View(headerStays, columns, landscape, onePage, tabColour, widths);
    }

    public View coloured(String colour) {
        return new View(headerStays, frozenColumns, landscape, onePage, colour, widths);
    }
}
