package org.cohortium.home.web;

import java.util.List;
import org.cohortium.web.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the start page.
 *
 * @param value as written
 * @param of small words after it; may be empty
 * @param lines sentences below it: n of m, and by which measure
 * @param comparison with an earlier time, if there is something to compare with
 * @param trend oldest first; empty for none
 * @param path where its rows are, from the application's root
 */
public record Figure(
        String label,
        String value,
        String of,
        List<Line> lines,
        @Nullable Comparison comparison,
        List<Double> trend,
        String path) {
    public Figure {
        lines = List.copyOf(lines);
        trend = List.copyOf(trend);
    }

    /**
     * A sentence below a figure.
     *
     * @param measure key of the measure it gives, whose definition it opens; null where it is none
     */
    public record Line(String text, @Nullable String measure) {}
}
