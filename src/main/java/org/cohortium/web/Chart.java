package org.cohortium.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A chart of few series over the same labels, for {@code c:chart}, which puts a table of the same figures behind it.
 *
 * @param description in a sentence what it shows, for who cannot see it
 * @param labels along the horizontal axis, in the reader's words
 * @param axis how the vertical axis is measured
 */
public record Chart(Kind kind, String title, String description, List<String> labels, List<Series> series, Axis axis) {
    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    /** Lines for what changes over time; bars for what is compared. */
    public enum Kind {
        LINE,
        BAR
    }

    /**
     * One line or one set of bars.
     *
     * @param tone 1, 2 or 3: the same thing has the same tone in all charts
     * @param values one for each label; null where nothing is known
     */
    public record Series(String name, int tone, List<@Nullable Double> values) {}

    /**
     * The vertical axis.
     *
     * @param percent whether values are percent
     * @param from where it begins; null: at nought
     * @param to where it ends; null: above the largest value
     * @param target a line to compare with, or null
     */
    public record Axis(
            boolean percent,
            @Nullable Double from,
            @Nullable Double to,
            @Nullable Target target) {
        public static final Axis COUNT = new Axis(false, null, null, null);
        public static final Axis PERCENT = new Axis(true, null, 100.0, null);

        public Axis with(Target line) {
            return new Axis(percent, from, to, line);
        }
    }

    /** A value to reach. @param label in the reader's words, e.g. "75 % needed" */
    public record Target(double value, String label) {}

    /** Positions of the labels, for the table's columns. */
    public List<Integer> positions() {
        return IntStream.range(0, labels.size()).boxed().toList();
    }
}
