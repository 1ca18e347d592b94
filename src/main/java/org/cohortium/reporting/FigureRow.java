package org.cohortium.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cohortium.results.Cell;
import org.cohortium.results.Figure;
import org.cohortium.results.Mask;
import org.cohortium.results.Window;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is kept with a run. Public just so that it can be bound to a row.
 *
 * @param item which of the series: an indicator's id, a cohort's code, a country, a month's first day; empty for TOTAL
 * @param from first day, or null for everything since the beginning
 * @param to last day, included
 * @param mask why the recipient does not get it, or null
 */
public record FigureRow(
        Series series,
        String item,
        String measure,
        int measureVersion,
        @Nullable LocalDate from,
        LocalDate to,
        Cell cell,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable Mask mask) {
    /** What a figure is one of. */
    public enum Series {
        TOTAL,
        INDICATOR,
        COHORT,
        COUNTRY,
        MONTH
    }

    static FigureRow of(Series series, String item, Window window, Cell cell, Figure figure, @Nullable Mask mask) {
        return new FigureRow(
                series,
                item,
                figure.measure().key(),
                figure.measure().version(),
                window.from(),
                window.to(),
                cell,
                figure.numerator(),
                figure.denominator(),
                figure.value(),
                mask);
    }

    FigureRow with(Cell other) {
        return new FigureRow(
                series, item, measure, measureVersion, from, to, other, numerator, denominator, value, mask);
    }

    /** The same figure under the period of a target. */
    FigureRow during(LocalDate first, LocalDate last) {
        return new FigureRow(
                series, item, measure, measureVersion, first, last, cell, numerator, denominator, value, mask);
    }
}
