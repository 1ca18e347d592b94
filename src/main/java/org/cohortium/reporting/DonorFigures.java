package org.cohortium.reporting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

/**
 * The figures of a grant: of the cohorts it pays for, in whole or in part. What would give few people away is masked, by
 * these figures alone or together with what earlier releases told.
 */
final class DonorFigures {
    private static final List<Dimension> PEOPLE = List.of(Dimension.SEX, Dimension.AGE, Dimension.DISABILITY);

    private final Facts facts;
    private final List<Indicator> indicators;
    private final List<Spending> spending;
    private final Coverage own;
    private final List<Coverage> all;
    private final ToldBefore told;
    private final boolean withholding;
    private final Map<Map<String, String>, Ground> grounds = new HashMap<>();

    /** Figures and what withholds them. */
    private record Ground(Grid grid, @Nullable Disclosure disclosure) {}

    private DonorFigures(
            Facts facts,
            List<Indicator> indicators,
            List<Spending> spending,
            Window period,
            ToldBefore told,
            boolean withholding) {
        this.facts = facts;
        this.indicators = indicators;
        this.spending = spending;
        this.told = told;
        this.withholding = withholding;
        this.own = new Coverage(period, facts.firstDay().orElse(period.to()));
        this.all = Stream.concat(Stream.of(own), told.last().map(this::of).stream())
                .toList();
    }

    static DonorFigures forDonor(
            Facts facts, List<Indicator> indicators, List<Spending> spending, Window period, ToldBefore told) {
        return new DonorFigures(facts, indicators, spending, period, told, true);
    }

    /** For working out only: nothing is withheld. */
    static DonorFigures open(Facts facts, List<Indicator> indicators, List<Spending> spending, Window period) {
        return new DonorFigures(facts, indicators, spending, period, ToldBefore.NOTHING, false);
    }

    List<FigureRow> rows() {
        return rows(own);
    }

    /** The figures of an earlier release as they would be told today, with what would have to be withheld of them. */
    List<FigureRow> restated(ToldRelease release) {
        return rows(of(release));
    }

    private Coverage of(ToldRelease release) {
        return new Coverage(release.period(), own.first());
    }

    private List<FigureRow> rows(Coverage covered) {
        FigureList figures = list(Map.of());
        figures.totals(covered.totals(), measure -> true);
        PEOPLE.forEach(dimension -> figures.categories(dimension, covered.until(), DonorFigures::isCount));
        figures.categories(Dimension.COHORT, covered.until(), measure -> true);
        figures.categories(Dimension.COUNTRY, covered.until(), measure -> true);
        figures.months(covered.months());
        List<FigureRow> rows = new ArrayList<>(figures.rows());
        Map<Map<String, String>, List<Indicator>> byFilters = indicators.stream()
                .filter(each -> each.measure() != null)
                .collect(Collectors.groupingBy(Indicator::filters));
        byFilters.forEach((filters, those) -> {
            FigureList list = list(filters);
            those.forEach(indicator -> addIndicator(rows, list, ground(filters).grid(), indicator, covered));
        });
        return rows;
    }

    private FigureList list(Map<String, String> filters) {
        return new FigureList(ground(filters).grid(), ground(filters).disclosure());
    }

    private Ground ground(Map<String, String> filters) {
        Ground known = grounds.get(filters);
        if (known == null) {
            Grid grid = grid(filters);
            known = new Ground(grid, withholding ? Disclosure.of(grid, told.counts(filters, indicators)) : null);
            grounds.put(filters, known);
        }
        return known;
    }

    private static void addIndicator(
            List<FigureRow> rows, FigureList list, Grid grid, Indicator indicator, Coverage covered) {
        Measure measure = Measures.named(String.valueOf(indicator.measure()));
        String item = Long.toString(indicator.id());
        covered.periods(indicator).forEach(period -> {
            Window window = covered.window(indicator, period);
            List<Cell> cells = new ArrayList<>(List.of(Cell.ALL));
            indicator
                    .dimensions()
                    .forEach(dimension -> grid.categories(dimension).stream()
                            .map(category -> new Cell(dimension, category))
                            .forEach(cells::add));
            cells.forEach(cell -> rows.add(
                    list.row(Series.INDICATOR, item, window, cell, measure).during(period.from(), period.to())));
        });
    }

    private Grid grid(Map<String, String> filters) {
        Set<Window> windows = new LinkedHashSet<>();
        Set<Window> broken = new LinkedHashSet<>();
        List<Window> cohorts = all.stream().map(Coverage::until).distinct().toList();
        for (Coverage covered : all) {
            windows.addAll(covered.totals());
            if (filters.isEmpty()) {
                windows.addAll(covered.months());
            }
            broken.add(covered.until());
            indicatorsOf(filters)
                    .forEach(indicator -> covered.periods(indicator)
                            .forEach(period -> broken.add(covered.window(indicator, period))));
        }
        windows.addAll(broken);
        Map<Dimension, List<Window>> dimensions = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            dimensions.put(dimension, dimension == Dimension.COHORT ? cohorts : List.copyOf(broken));
        }
        Grid grid = new Grid(windows, dimensions);
        Optional<Indicator> limit =
                filters.isEmpty() ? Optional.empty() : indicatorsOf(filters).findFirst();
        facts.eachPerson(person -> {
            List<Participation> wanted = limit.isEmpty()
                    ? person
                    : person.stream().filter(limit.get()::passes).toList();
            if (!wanted.isEmpty()) {
                grid.add(wanted);
            }
        });
        windows.forEach(window -> addHoursAndMoney(grid, window, limit));
        return grid;
    }

    /** Those whose figures are worked out over the same people; without a filter, all: their windows are common ones. */
    private Stream<Indicator> indicatorsOf(Map<String, String> filters) {
        return indicators.stream()
                .filter(each -> filters.isEmpty() || each.filters().equals(filters));
    }

    private void addHoursAndMoney(Grid grid, Window window, Optional<Indicator> limit) {
        for (CohortFacts cohort : facts.cohorts()) {
            if (limit.isPresent() && !limit.get().passes(cohort)) {
                continue;
            }
            grid.tally(Cell.ALL, window).add(Quantity.SESSION_HOURS, cohort.hours(window));
            grid.tally(new Cell(Dimension.COHORT, cohort.code()), window)
                    .add(Quantity.SESSION_HOURS, cohort.hours(window));
        }
        for (Spending each : spending) {
            if (window.has(each.on()) && (limit.isEmpty() || limit.get().passes(each))) {
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
