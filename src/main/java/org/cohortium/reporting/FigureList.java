package org.cohortium.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.cohortium.reporting.FigureRow.Series;
import org.cohortium.results.Cell;
import org.cohortium.results.Dimension;
import org.cohortium.results.Disclosure;
import org.cohortium.results.Grid;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.results.Window;
import org.cohortium.results.Withheld;
import org.jspecify.annotations.Nullable;

/** Puts down the figures of a grid, each with what withholds it where the recipient is a donor. */
final class FigureList {
    private static final List<String> STEPS = List.of("registered-persons", "completed-persons", "certified-persons");

    private final Grid grid;
    private final @Nullable Disclosure disclosure;
    private final List<FigureRow> rows = new ArrayList<>();

    /** @param disclosure null where everything may be seen */
    FigureList(Grid grid, @Nullable Disclosure disclosure) {
        this.grid = grid;
        this.disclosure = disclosure;
    }

    List<FigureRow> rows() {
        return rows;
    }

    /** Every measure of the whole. */
    void totals(Collection<Window> windows, Predicate<Measure> wanted) {
        windows.forEach(window -> Measures.all().stream()
                .filter(wanted)
                .forEach(measure -> add(Series.TOTAL, "", window, Cell.ALL, measure)));
    }

    /** Every measure of each category: cohorts and countries are series of their own. */
    void categories(Dimension dimension, Window window, Predicate<Measure> wanted) {
        for (String category : grid.categories(dimension)) {
            Cell cell = new Cell(dimension, category);
            Measures.all().stream().filter(wanted).forEach(measure -> {
                switch (dimension) {
                    case COHORT -> add(Series.COHORT, category, window, cell, measure);
                    case COUNTRY -> add(Series.COUNTRY, category, window, cell, measure);
                    default -> add(Series.TOTAL, "", window, cell, measure);
                }
            });
        }
    }

    /** How many were registered, completed and certified by the end of each month. */
    void months(List<Window> months) {
        for (Window month : months) {
            LocalDate first = month.to().withDayOfMonth(1);
            STEPS.forEach(key -> add(Series.MONTH, first.toString(), month, Cell.ALL, Measures.named(key)));
        }
    }

    private void add(Series series, String item, Window window, Cell cell, Measure measure) {
        FigureRow row = row(series, item, window, cell, measure);
        // a cohort's or country's row stands for it: what it is broken down by is not said twice
        rows.add(series == Series.COHORT || series == Series.COUNTRY ? row.with(Cell.ALL) : row);
    }

    /** A figure of the grid, without putting it down. */
    FigureRow row(Series series, String item, Window window, Cell cell, Measure measure) {
        return FigureRow.of(
                series,
                item,
                window,
                cell,
                measure.of(grid.tally(cell, window)),
                disclosure == null ? Withheld.NOTHING : disclosure.withheld(measure, cell, window));
    }
}
