package org.cohortium.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cohortium.results.Cell;
import org.cohortium.results.Figure;
import org.cohortium.results.Mask;
import org.cohortium.results.Window;
import org.cohortium.results.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is kept with a run. Public just so that it can be bound to a row.
 *
 * @param item which of the series: an indicator's id, a cohort's code, a country, a month's first day; empty for TOTAL
 * @param from first day, or null for everything since the beginning
 * @param to last day, included
 * @param withheld what of it the recipient does not get, and why
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
        Withheld withheld) {
    /** What a figure is one of. */
    public enum Series {
        TOTAL,
        INDICATOR,
        COHORT,
        COUNTRY,
        MONTH
    }

    static FigureRow of(Series series, String item, Window window, Cell cell, Figure figure, Withheld withheld) {
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
                withheld);
    }

    /** Why the recipient does not get the numerator, or null. */
    public @Nullable Mask numeratorMask() {
        return withheld.numerator();
    }

    /** Why the recipient does not get the denominator, or null. */
    public @Nullable Mask denominatorMask() {
        return withheld.denominator();
    }

    /** Why the recipient does not get the value, or null. */
    public @Nullable Mask mask() {
        return withheld.value();
    }

    /** Which figure it is, whatever it says. */
    FigureKey key() {
        return new FigureKey(series, item, measure, from, to, cell);
    }

    FigureRow with(Cell other) {
        return new FigureRow(
                series, item, measure, measureVersion, from, to, other, numerator, denominator, value, withheld);
    }

    /** The same figure under the period of a target. */
    FigureRow during(LocalDate first, LocalDate last) {
        return new FigureRow(
                series, item, measure, measureVersion, first, last, cell, numerator, denominator, value, withheld);
    }
}
