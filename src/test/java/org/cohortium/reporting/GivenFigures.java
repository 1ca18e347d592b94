package org.cohortium.reporting;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohortium.identity.CurrentUser;
import org.cohortium.results.Cell;
import org.cohortium.results.Figure;
import org.cohortium.results.Grid;
import org.cohortium.results.Measures;
import org.cohortium.results.Window;
import org.cohortium.work.Beats;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What pages read, outside a server, and what a workbook of the same instant says. */
public final class GivenFigures {
    private GivenFigures() {}

    public static LiveFigures live(Jdbi jdbi, CurrentUser user, Clock clock) {
        return new LiveFigures(jdbi, user, new ProgrammeFigures(jdbi, clock, new Beats()));
    }

    public static boolean isSettled(Handle handle, Instant instant) {
        return LiveFigures.settled(handle).isAfter(instant);
    }

    /** Facts of an instant as a run keeps them. */
    public static long snapshot(Handle handle, Instant asOf) {
        return FactSnapshots.of(handle, asOf);
    }

    /** Numerator and denominator of each measure in a ministry's workbook to a day, by cohort's code; "" for the whole. */
    public static Map<String, Map<String, List<BigDecimal>>> ofMinistry(
            Handle handle, long snapshot, Collection<Long> cohorts, LocalDate to) {
        Map<String, Map<String, List<BigDecimal>>> figures = new HashMap<>();
        MinistryFigures.of(FactRows.kept(handle, snapshot, cohorts), to.minusDays(30), to).stream()
                .filter(row ->
                        row.from() == null && row.to().equals(to) && row.cell().equals(Cell.ALL))
                .filter(row -> row.series() == FigureRow.Series.TOTAL || row.series() == FigureRow.Series.COHORT)
                .forEach(row -> figures.computeIfAbsent(row.item(), fresh -> new HashMap<>())
                        .put(row.measure(), both(row.numerator(), row.denominator())));
        return figures;
    }

    /** A measure over some cohorts in any window, from the kept facts. */
    public static Map<Window, List<BigDecimal>> kept(
            Handle handle, long snapshot, Collection<Long> cohorts, Collection<Window> windows, String measure) {
        Grid grid = new Grid(windows, Map.of());
        FactRows.kept(handle, snapshot, cohorts).eachPerson(grid::add);
        Map<Window, List<BigDecimal>> figures = new HashMap<>();
        windows.forEach(window ->
                figures.put(window, both(Measures.named(measure).of(grid.tally(Cell.ALL, window)))));
        return figures;
    }

    public static List<BigDecimal> both(Figure figure) {
        return both(figure.numerator(), figure.denominator());
    }

    private static List<BigDecimal> both(BigDecimal numerator, BigDecimal denominator) {
        return denominator == null
                ? List.of(numerator.stripTrailingZeros())
                : List.of(numerator.stripTrailingZeros(), denominator.stripTrailingZeros());
    }
}
