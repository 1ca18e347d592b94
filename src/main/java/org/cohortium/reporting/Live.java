package org.cohortium.reporting;

import java.time.Instant;
import java.util.Set;
import java.util.function.BiFunction;
import org.cohortium.results.Amounts;
import org.cohortium.results.Cell;
import org.cohortium.results.Dimension;
import org.cohortium.results.Figure;
import org.cohortium.results.Measures;
import org.cohortium.results.Window;

/** Figures of the catalogue for some cohorts, as known at one instant: what a workbook of that instant says of them. */
public final class Live {
    private final Instant asOf;
    private final Set<String> cohorts;
    private final BiFunction<Cell, Window, Amounts> amounts;

    /** @param amounts of a cell in a window; throws IllegalArgumentException where it was not worked out */
    Live(Instant asOf, Set<String> cohorts, BiFunction<Cell, Window, Amounts> amounts) {
        this.asOf = asOf;
        this.cohorts = Set.copyOf(cohorts);
        this.amounts = amounts;
    }

    /** Settled: what was known then cannot change any more. */
    public Instant asOf() {
        return asOf;
    }

    /** Codes of the cohorts that have figures of their own; cancelled ones, and those nobody is registered in, have none. */
    public Set<String> cohorts() {
        return cohorts;
    }

    /**
     * Of all the cohorts together.
     *
     * @param measure key in the catalogue
     * @throws IllegalArgumentException if it was not worked out for that window
     */
    public Figure figure(String measure, Window window) {
        return Measures.named(measure).of(amounts.apply(Cell.ALL, window));
    }

    /** Of one of {@link #cohorts()}. */
    public Figure figure(String measure, String cohort, Window window) {
        return Measures.named(measure).of(amounts.apply(new Cell(Dimension.COHORT, cohort), window));
    }
}
