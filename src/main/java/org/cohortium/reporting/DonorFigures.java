package org.cohortium.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohortium.reporting.FigureRow.Series;
import org.cohortium.results.Cell;
import org.cohortium.results.Dimension;
import org.cohortium.results.Disclosure;
import org.cohortium.results.Grid;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.results.Participation;
import org.cohortium.results.Quantity;
import org.cohortium.results.Window;

/** The figures of a grant: of the cohorts it pays for, in whole or in part. What would give few people away is masked. */
final class DonorFigures {
    private static final List<Dimension> PEOPLE = List.of(Dimension.SEX, Dimension.AGE, Dimension.DISABILITY);

    private final FactRows facts;
    private final List<Indicator> indicators;
    private final List<Spending> spending;
    private final LocalDate to;
    private final List<Window> totals;

    DonorFigures(FactRows facts, List<Indicator> indicators, List<Spending> spending, Window period) {
        this.facts = facts;
        this.indicators = indicators;
        this.spending = spending;
        this.to = period.to();
        LocalDate from = period.from() == null ? to : period.from();
        this.totals = List.of(Window.until(to), Window.until(from.minusDays(1)), new Window(from, to));
    }

    List<FigureRow> rows() {
        List<Window> months = Months.until(facts.firstDay().orElse(to), to);
        Grid grid = grid(Map.of(), indicators, months);
        Disclosure disclosure = Disclosure.of(grid);
        FigureList figures = new FigureList(grid, disclosure);
        figures.totals(totals, measure -> true);
        PEOPLE.forEach(dimension -> figures.categories(dimension, totals.get(0), DonorFigures::isCount));
        figures.categories(Dimension.COHORT, totals.get(0), measure -> true);
        figures.categories(Dimension.COUNTRY, totals.get(0), measure -> true);
        figures.months(months);
        List<FigureRow> rows = new ArrayList<>(figures.rows());
        Map<Map<String, String>, List<Indicator>> byFilters = indicators.stream()
                .filter(each -> each.measure() != null)
                .collect(Collectors.groupingBy(Indicator::filters));
        byFilters.forEach((filters, those) -> {
            Grid filtered = filters.isEmpty() ? grid : grid(filters, those, List.of());
            FigureList list = new FigureList(filtered, filters.isEmpty() ? disclosure : Disclosure.of(filtered));
            those.forEach(indicator -> addIndicator(rows, list, filtered, indicator));
        });
        return rows;
    }

    private void addIndicator(List<FigureRow> rows, FigureList list, Grid grid, Indicator indicator) {
        Measure measure = Measures.named(String.valueOf(indicator.measure()));
        String item = Long.toString(indicator.id());
        for (Indicator.Period period : indicator.periods()) {
            Window window = indicator.window(period, to);
            List<Cell> cells = new ArrayList<>(List.of(Cell.ALL));
            indicator
                    .dimensions()
                    .forEach(dimension -> grid.categories(dimension).stream()
                            .map(category -> new Cell(dimension, category))
                            .forEach(cells::add));
            cells.forEach(cell -> rows.add(
                    list.row(Series.INDICATOR, item, window, cell, measure).during(period.from(), period.to())));
        }
    }

    private Grid grid(Map<String, String> filters, List<Indicator> those, List<Window> months) {
        Set<Window> windows = new LinkedHashSet<>(totals);
        windows.addAll(months);
        Set<Window> broken = new LinkedHashSet<>(totals.subList(0, 1));
        those.forEach(indicator -> indicator.periods().forEach(period -> broken.add(indicator.window(period, to))));
        windows.addAll(broken);
        Map<Dimension, List<Window>> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension, dimension == Dimension.COHORT ? totals.subList(0, 1) : List.copyOf(broken));
        }
        Grid grid = new Grid(windows, dimensions);
        facts.eachPerson(person -> {
            List<Participation> wanted = filters.isEmpty()
                    ? person
                    : person.stream()
                            .filter(each -> Indicator.passes(filters, each))
                            .toList();
            if (!wanted.isEmpty()) {
                grid.add(wanted);
            }
        });
        windows.forEach(window -> addHoursAndMoney(grid, window));
        return grid;
    }

    private void addHoursAndMoney(Grid grid, Window window) {
        for (CohortFacts cohort : facts.cohorts()) {
            grid.tally(Cell.ALL, window).add(Quantity.SESSION_HOURS, cohort.hours(window));
            grid.tally(new Cell(Dimension.COHORT, cohort.code()), window)
                    .add(Quantity.SESSION_HOURS, cohort.hours(window));
        }
        for (Spending each : spending) {
            if (window.has(each.on())) {
                grid.tally(Cell.ALL, window).add(Quantity.SPENT, each.amount());
                grid.tally(new Cell(Dimension.COHORT, each.cohort()), window).add(Quantity.SPENT, each.amount());
                grid.tally(new Cell(Dimension.COUNTRY, each.country()), window).add(Quantity.SPENT, each.amount());
            }
        }
    }

    private static boolean isCount(Measure measure) {
        return measure.unit() == Measure.Unit.PERSONS;
    }
}
