package org.cohortium.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What adds up to what in a grid. Each count of people has a number, and so has each difference of two nested ones;
 * counts that are the same people by nature (all registered women, the women of the breakdown by sex) share theirs.
 */
final class Arithmetic {
    private static final int NONE = -1;

    private final Grid grid;
    private final Map<Cell, Map<Window, int[]>> numbers = new HashMap<>();
    private final List<Long> values = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final BitSet groups = new BitSet();
    private final BitSet told = new BitSet();
    private int within;
    private int totals;
    private int counts;

    private Arithmetic(Grid grid) {
        this.grid = grid;
    }

    /** @param told what the reader was shown before */
    static Arithmetic of(Grid grid, Collection<Told> told) {
        Arithmetic arithmetic = new Arithmetic(grid);
        List<Cell> cells = grid.cells().stream()
                .sorted(Comparator.comparing(Cell::dimensionKey).thenComparing(Cell::category))
                .toList();
        cells.forEach(arithmetic::number);
        arithmetic.counts = arithmetic.size();
        cells.forEach(arithmetic::nest);
        grid.dimensions()
                .forEach(dimension -> arithmetic.addUp(
                        dimension,
                        cells.stream()
                                .filter(cell -> cell.dimension() == dimension)
                                .toList()));
        arithmetic.addUpCountries();
        arithmetic.addUpBegun();
        arithmetic.within = arithmetic.sums.size();
        told.stream().filter(Told::isOfFew).distinct().forEach(arithmetic::tell);
        return arithmetic;
    }

    int size() {
        return values.size();
    }

    long value(int number) {
        return values.get(number);
    }

    List<Sum> sums() {
        return List.copyOf(sums);
    }

    /** Those of the grid alone, without what was told before. */
    List<Sum> sumsWithin() {
        return List.copyOf(sums.subList(0, within));
    }

    /** Numbers of those counts and differences that are 1 to 4 people, and must not be told. */
    IntStream groups() {
        return groups.stream();
    }

    boolean isDifference(int number) {
        return number >= counts;
    }

    /** Whether the reader has it from before. */
    boolean isTold(int number) {
        return told.get(number);
    }

    /** Whether it counts the whole set, not a category of it. */
    boolean isTotal(int number) {
        return number < totals;
    }

    /** The number of a count of people; {@link #NONE} if it is another quantity, or the grid has no such cell. */
    int of(Cell cell, Window window, Quantity quantity) {
        int[] there = numbers.getOrDefault(cell, Map.of()).get(window);
        return there == null ? NONE : there[quantity.ordinal()];
    }

    private void number(Cell cell) {
        for (Window window : grid.windows(cell.dimension())) {
            Tally tally = grid.tally(cell, window);
            int[] those = new int[Quantity.values().length];
            Arrays.fill(those, NONE);
            quantities().forEach(quantity -> {
                boolean same = cell.dimension() != null
                        && Nesting.TOLD_BY
                                .getOrDefault(cell.dimension(), List.of())
                                .contains(quantity)
                        && tally.people(quantity) == tally.people(Quantity.REGISTERED);
                those[quantity.ordinal()] =
                        same ? those[Quantity.REGISTERED.ordinal()] : added(tally.people(quantity), true);
            });
            numbers.computeIfAbsent(cell, fresh -> new HashMap<>()).put(window, those);
        }
        totals = cell.dimension() == null ? size() : totals;
    }

    private void nest(Cell cell) {
        boolean tellsGroups = cell.dimension() != null && cell.dimension() != Dimension.COUNTRY;
        List<Window> cumulative = grid.windows(cell.dimension()).stream()
                .filter(window -> window.from() == null)
                .sorted(Comparator.comparing(Window::to))
                .toList();
        for (Window window : grid.windows(cell.dimension())) {
            nest(cell, window, Nesting.TRAITS, true);
            nest(cell, window, window.from() == null ? Nesting.REACHED : Map.of(), tellsGroups);
        }
        for (int i = 1; i < cumulative.size(); i++) {
            Window earlier = cumulative.get(i - 1);
            Window later = cumulative.get(i);
            quantities()
                    .filter(quantity -> quantity != Quantity.STAYING) // people leave
                    .forEach(quantity -> part(of(cell, later, quantity), of(cell, earlier, quantity), true));
        }
    }

    private void nest(Cell cell, Window window, Map<Quantity, List<Quantity>> wholes, boolean tellsGroups) {
        wholes.forEach((part, those) ->
                those.forEach(whole -> part(of(cell, window, whole), of(cell, window, part), tellsGroups)));
    }

    /** The sum over a dimension's categories. The same people come to sessions of several modes: only marks add up. */
    private void addUp(Dimension dimension, List<Cell> cells) {
        for (Window window : grid.windows(dimension)) {
            quantities()
                    .filter(quantity ->
                            dimension != Dimension.MODE || quantity == Quantity.MARKED || quantity == Quantity.EXCUSED)
                    .filter(quantity -> of(Cell.ALL, window, quantity) != NONE)
                    .forEach(quantity -> addUp(
                            of(Cell.ALL, window, quantity),
                            cells.stream()
                                    .mapToInt(cell -> of(cell, window, quantity))
                                    .toArray()));
        }
    }

    /** A country's people are those of its cohorts, where these have no others. */
    private void addUpCountries() {
        for (String country : grid.categories(Dimension.COUNTRY)) {
            List<String> cohorts = grid.rosters().making(country);
            grid.windows(Dimension.COUNTRY).stream()
                    .filter(window ->
                            !cohorts.isEmpty() && grid.windows(Dimension.COHORT).contains(window))
                    .forEach(window -> quantities()
                            .forEach(quantity -> addUp(
                                    of(new Cell(Dimension.COUNTRY, country), window, quantity),
                                    numbers(cohorts, window, quantity))));
        }
    }

    /** Whoever was there at an earlier day is in one of the cohorts that had begun by then. */
    private void addUpBegun() {
        for (Window now : grid.windows(Dimension.COHORT)) {
            grid.windows(null).stream()
                    .filter(then -> then.from() == null && then.to().isBefore(now.to()))
                    .forEach(then -> Nesting.STEPS.forEach(step -> addUpBegun(now, then, step)));
        }
    }

    private void addUpBegun(Window now, Window then, Quantity step) {
        int before = of(Cell.ALL, then, step);
        if (value(before) > 0) {
            int[] cohorts = numbers(grid.rosters().begunBy(then.to(), step), now, step);
            int together = added(IntStream.of(cohorts).mapToLong(this::value).sum(), false);
            sums.add(new Sum(together, cohorts, 0));
            part(together, before, false);
        }
    }

    private int[] numbers(List<String> cohorts, Window window, Quantity quantity) {
        return cohorts.stream()
                .mapToInt(cohort -> of(new Cell(Dimension.COHORT, cohort), window, quantity))
                .toArray();
    }

    /**
     * What was told of a part of the people, and what is to be told of it now, may differ by a few people: these are a
     * group of their own. Where they differ by more nothing follows, since records are corrected either way.
     */
    private void tell(Told earlier) {
        int known = NONE;
        for (Window window : besides(earlier)) {
            int now = of(earlier.cell(), window, earlier.quantity());
            long more = value(now) - earlier.value();
            if (more != 0 && Math.abs(more) < Disclosure.THRESHOLD) {
                known = known == NONE ? added(earlier.value(), false) : known;
                told.set(known);
                part(more > 0 ? now : known, more > 0 ? known : now, true);
            }
        }
    }

    /** The windows whose counts can be subtracted from it: its own, or every one until a day where it is until a day. */
    private List<Window> besides(Told earlier) {
        boolean any = earlier.window().from() == null && earlier.quantity() != Quantity.STAYING; // people leave
        return grid.windows(earlier.cell().dimension()).stream()
                .filter(window -> window.equals(earlier.window()) || any && window.from() == null)
                .filter(window -> of(earlier.cell(), window, earlier.quantity()) != NONE)
                .toList();
    }

    private void addUp(int whole, int[] parts) {
        long twice = IntStream.of(parts).mapToLong(this::value).sum() - value(whole);
        sums.add(new Sum(whole, parts, twice));
        if (twice > 0) {
            IntStream.of(parts).forEach(part -> part(whole, part, false));
        }
    }

    private void part(int whole, int part, boolean tellsGroup) {
        if (whole != part) {
            sums.add(new Sum(whole, new int[] {part, added(value(whole) - value(part), tellsGroup)}, 0));
        }
    }

    private int added(long value, boolean tellsGroup) {
        groups.set(size(), tellsGroup && value > 0 && value < Disclosure.THRESHOLD);
        values.add(value);
        return size() - 1;
    }

    private static Stream<Quantity> quantities() {
        return Stream.of(Quantity.values()).filter(Quantity::countsPeople);
    }
}
