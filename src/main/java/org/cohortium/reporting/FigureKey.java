package org.cohortium.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.cohortium.results.Cell;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.jspecify.annotations.Nullable;

/**
 * Which figure of a report one is: what it is a figure of, by which measure, of which days, of whom. Public just so that
 * it can be bound to a row.
 */
public record FigureKey(
        FigureRow.Series series,
        String item,
        String measure,
        @Nullable LocalDate from,
        LocalDate to,
        Cell cell) {
    /** What the figure is where nobody fell into its cell: no row is kept for these. */
    @Nullable
    BigDecimal ofNobody() {
        boolean count = Measures.find(measure).map(Measure::denominator).isEmpty();
        return series != FigureRow.Series.INDICATOR && count ? BigDecimal.ZERO : null;
    }
}
