package org.cohortium.reporting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cohortium.results.Cell;
import org.cohortium.results.Dimension;
import org.cohortium.results.Grid;
import org.cohortium.results.Measure;
import org.cohortium.results.Quantity;
import org.cohortium.results.Window;

/** The figures of a ministry: of the cohorts it hosts, whoever attends. Nothing is masked: they are its own people. */
final class MinistryFigures {
    private MinistryFigures() {}

    static List<FigureRow> of(FactRows facts, LocalDate from, LocalDate to) {
        Window all = Window.until(to);
        List<Window> totals = List.of(all, Window.until(from.minusDays(1)), new Window(from, to));
        List<Window> months = Months.until(facts.firstDay().orElse(to), to);
        Grid grid = grid(facts, totals, months);
        FigureList figures = new FigureList(grid, null);
        figures.totals(totals, MinistryFigures::isOurs);
        for (Dimension dimension : List.of(Dimension.COHORT, Dimension.SEX, Dimension.AGE, Dimension.DISABILITY)) {
            figures.categories(dimension, all, MinistryFigures::isOurs);
        }
        figures.months(months);
        return figures.rows();
    }

    private static Grid grid(FactRows facts, List<Window> totals, List<Window> months) {
        Set<Window> windows = new LinkedHashSet<>(totals);
        windows.addAll(months);
        Map<Dimension, List<Window>> brokenDown = new EnumMap<>(Dimension.class);
        List.of(Dimension.COHORT, Dimension.SEX, Dimension.AGE, Dimension.DISABILITY)
                .forEach(dimension -> brokenDown.put(dimension, totals.subList(0, 1)));
        Grid grid = new Grid(windows, brokenDown);
        facts.eachPerson(grid::add);
        totals.forEach(window -> addHours(grid, facts, window));
        return grid;
    }

    /** Hours of sessions held, of all cohorts and of each. */
    static void addHours(Grid grid, FactRows facts, Window window) {
        for (CohortFacts cohort : facts.cohorts()) {
            grid.tally(Cell.ALL, window).add(Quantity.SESSION_HOURS, cohort.hours(window));
            grid.tally(new Cell(Dimension.COHORT, cohort.code()), window)
                    .add(Quantity.SESSION_HOURS, cohort.hours(window));
        }
    }

    /** Money is the donors'. */
    private static boolean isOurs(Measure measure) {
        return measure.unit() != Measure.Unit.MONEY;
    }
}
