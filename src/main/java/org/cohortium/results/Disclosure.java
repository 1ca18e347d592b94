package org.cohortium.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which figures of a grid a donor may see. Counts of 1 to 4 are withheld, and so is what gives one away: a part that leaves
 * 1 to 4 of a whole that is shown, a point of a time series that differs from the next by 1 to 4, and further categories
 * where a total would give the withheld one away. Undisaggregated totals and countries may lie close to one another: how
 * many of a whole grant did not complete is no small group.
 */
public final class Disclosure {
    private static final Map<Quantity, List<Quantity>> REACHED_OF = Map.of(
            Quantity.STARTED, List.of(Quantity.REGISTERED),
            Quantity.COMPLETED, List.of(Quantity.REGISTERED, Quantity.STARTED),
            Quantity.ASSESSED, List.of(Quantity.REGISTERED, Quantity.STARTED),
            Quantity.PASSED, List.of(Quantity.REGISTERED, Quantity.STARTED, Quantity.ASSESSED),
            Quantity.STAYING, List.of(Quantity.REGISTERED, Quantity.STARTED),
            Quantity.CERTIFIED,
                    List.of(
                            Quantity.REGISTERED,
                            Quantity.STARTED,
                            Quantity.ASSESSED,
                            Quantity.PASSED,
                            Quantity.COMPLETED));
    private static final Map<Quantity, List<Quantity>> TRAIT_OF = Map.of(
            Quantity.SEX_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.FEMALE, List.of(Quantity.SEX_KNOWN, Quantity.REGISTERED),
            Quantity.AGE_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.YOUTH, List.of(Quantity.AGE_KNOWN, Quantity.REGISTERED),
            Quantity.DISABILITY_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.DISABLED, List.of(Quantity.DISABILITY_KNOWN, Quantity.REGISTERED),
            Quantity.COUNTRY_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.LDC, List.of(Quantity.COUNTRY_KNOWN, Quantity.REGISTERED));

    private static final Map<Dimension, List<Quantity>> TOLD_BY = Map.of(
            Dimension.SEX, List.of(Quantity.FEMALE, Quantity.SEX_KNOWN),
            Dimension.AGE, List.of(Quantity.YOUTH, Quantity.AGE_KNOWN),
            Dimension.DISABILITY, List.of(Quantity.DISABLED, Quantity.DISABILITY_KNOWN),
            Dimension.COUNTRY, List.of(Quantity.LDC, Quantity.COUNTRY_KNOWN));

    private final Grid grid;
    private final Map<Cell, Map<Window, Map<Quantity, Mask>>> masks = new HashMap<>();

    private Disclosure(Grid grid) {
        this.grid = grid;
    }

    public static Disclosure of(Grid grid) {
        Disclosure disclosure = new Disclosure(grid);
        grid.each(disclosure::withholdSmall);
        grid.cells().forEach(disclosure::withholdSmallSteps);
        grid.dimensions().forEach(disclosure::withholdComplements);
        grid.dimensions().forEach(disclosure::withholdWhatCategoriesTell);
        return disclosure;
    }

    /** Why a measure of a cell is withheld; empty if it may be shown. */
    public Optional<Mask> of(Measure measure, Cell cell, Window window) {
        Map<Quantity, Mask> withheld = masks.getOrDefault(cell, Map.of()).getOrDefault(window, Map.of());
        if (measure.denominator() == null && withheld.containsKey(measure.numerator())) {
            return Optional.of(withheld.get(measure.numerator()));
        }
        return measure.basis().stream().anyMatch(withheld::containsKey) ? Optional.of(Mask.DERIVED) : Optional.empty();
    }

    private void withholdSmall(Cell cell, Tally tally) {
        for (Quantity quantity : Quantity.values()) {
            if (quantity.countsPeople() && isSmall(tally.people(quantity))) {
                withhold(cell, tally.window(), quantity, Mask.SMALL);
            }
        }
        withholdParts(cell, tally, TRAIT_OF);
        if (cell.dimension() != null && cell.dimension() != Dimension.COUNTRY) {
            withholdParts(cell, tally, REACHED_OF);
        }
    }

    private void withholdParts(Cell cell, Tally tally, Map<Quantity, List<Quantity>> wholes) {
        wholes.forEach((part, those) -> {
            if (those.stream().anyMatch(whole -> isSmall(tally.people(whole) - tally.people(part)))) {
                withhold(cell, tally.window(), part, Mask.DERIVED);
            }
        });
    }

    /** The latest stands; an earlier one goes when it differs by few from the next that is shown. */
    private void withholdSmallSteps(Cell cell) {
        List<Window> latestFirst = new ArrayList<>(grid.windows(cell.dimension()).stream()
                .filter(window -> window.from() == null)
                .sorted(Comparator.comparing(Window::to))
                .toList());
        Collections.reverse(latestFirst);
        peopleCounts().forEach(quantity -> {
            Long next = null;
            for (Window window : latestFirst) {
                long here = grid.tally(cell, window).people(quantity);
                if (next != null && isSmall(next - here)) {
                    withhold(cell, window, quantity, Mask.DERIVED);
                } else if (!isWithheld(cell, window, quantity)) {
                    next = here;
                }
            }
        });
    }

    private void withholdComplements(Dimension dimension) {
        if (dimension == Dimension.MODE) {
            return; // the same people come to sessions of several modes: nothing adds up
        }
        List<Cell> cells = grid.cells().stream()
                .filter(cell -> cell.dimension() == dimension)
                .toList();
        for (Window window : grid.windows(dimension)) {
            peopleCounts()
                    .filter(quantity -> !isWithheld(Cell.ALL, window, quantity))
                    .forEach(quantity -> withholdComplements(cells, window, quantity));
        }
    }

    private void withholdComplements(List<Cell> cells, Window window, Quantity quantity) {
        List<Cell> shown = new ArrayList<>();
        long hidden = 0;
        int hiddenCells = 0;
        for (Cell cell : cells) {
            long people = grid.tally(cell, window).people(quantity);
            if (isWithheld(cell, window, quantity)) {
                hidden += people;
                hiddenCells++;
            } else if (people > 0) {
                shown.add(cell);
            }
        }
        shown.sort(Comparator.comparing((Cell cell) -> grid.tally(cell, window).people(quantity))
                .thenComparing(Cell::category));
        for (Cell next : shown) {
            if (hiddenCells == 0 || hiddenCells > 1 && hidden >= ShownCount.THRESHOLD) {
                return;
            }
            withhold(next, window, quantity, Mask.COMPLEMENTARY);
            hidden += grid.tally(next, window).people(quantity);
            hiddenCells++;
        }
    }

    /** A share of women tells what the breakdown by sex withholds. */
    private void withholdWhatCategoriesTell(Dimension dimension) {
        for (Window window : grid.windows(dimension)) {
            boolean anyWithheld = grid.categories(dimension).stream()
                    .anyMatch(category -> isWithheld(new Cell(dimension, category), window, Quantity.REGISTERED));
            if (anyWithheld) {
                TOLD_BY.getOrDefault(dimension, List.of())
                        .forEach(quantity -> withhold(Cell.ALL, window, quantity, Mask.DERIVED));
            }
        }
    }

    private void withhold(Cell cell, Window window, Quantity quantity, Mask mask) {
        masks.computeIfAbsent(cell, fresh -> new HashMap<>())
                .computeIfAbsent(window, fresh -> new EnumMap<>(Quantity.class))
                .putIfAbsent(quantity, mask);
    }

    private boolean isWithheld(Cell cell, Window window, Quantity quantity) {
        return masks.getOrDefault(cell, Map.of()).getOrDefault(window, Map.of()).containsKey(quantity);
    }

    private static Stream<Quantity> peopleCounts() {
        return Stream.of(Quantity.values()).filter(Quantity::countsPeople);
    }

    private static boolean isSmall(long people) {
        return people > 0 && people < ShownCount.THRESHOLD;
    }
}
