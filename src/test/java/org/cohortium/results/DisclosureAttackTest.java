package org.cohortium.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has all figures that are shown cannot tell of any small group that it is small. */
class DisclosureAttackTest {
    private static final List<Window> MONTHS = Stream.of(2, 3, 4, 6, 8)
            .map(month -> Window.until(LocalDate.of(2026, month, 28)))
            .toList();
    private static final List<Window> PERIODS = List.of(MONTHS.get(2), MONTHS.get(4));
    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.SEX, Dimension.AGE, Dimension.DISABILITY, Dimension.COUNTRY, Dimension.COHORT);
    private static final Map<Quantity, List<Quantity>> PART_OF = Map.of(
            Quantity.STARTED, List.of(Quantity.REGISTERED),
            Quantity.COMPLETED, List.of(Quantity.STARTED),
            Quantity.ASSESSED, List.of(Quantity.STARTED),
            Quantity.PASSED, List.of(Quantity.ASSESSED),
            Quantity.STAYING, List.of(Quantity.STARTED),
            Quantity.CERTIFIED, List.of(Quantity.COMPLETED, Quantity.PASSED));
    private static final Map<Quantity, List<Quantity>> TRAIT_OF = Map.of(
            Quantity.SEX_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.FEMALE, List.of(Quantity.SEX_KNOWN),
            Quantity.AGE_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.YOUTH, List.of(Quantity.AGE_KNOWN),
            Quantity.DISABILITY_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.DISABLED, List.of(Quantity.DISABILITY_KNOWN),
            Quantity.COUNTRY_KNOWN, List.of(Quantity.REGISTERED),
            Quantity.LDC, List.of(Quantity.COUNTRY_KNOWN));
    private static final Map<Quantity, Cell> TOLD_BY = Map.of(
            Quantity.FEMALE, new Cell(Dimension.SEX, "FEMALE"),
            Quantity.YOUTH, new Cell(Dimension.AGE, "YOUTH"),
            Quantity.DISABLED, new Cell(Dimension.DISABILITY, "YES"));

    @ParameterizedTest
    @MethodSource("seeds")
    void noSmallGroupIsTold(long seed) {
        Grid grid = grid(seed, 8 + (int) (seed * 7 % 150), 1 + (int) (seed % 6));
        Disclosure disclosure = Disclosure.of(grid);

        assertThat(told(
                        grid,
                        (measure, cell) ->
                                window -> disclosure.of(measure, cell, window).isEmpty()))
                .isEmpty();
        assertThat(smallDifferences(grid, disclosure)).isEmpty();
        assertThat(singleGaps(grid, disclosure)).isEmpty();
    }

    @Test
    void theAttackFindsThemWhereOnlySmallCountsAreWithheld() {
        int found = 0;
        for (long seed = 1; seed < 20; seed++) {
            Grid grid = grid(seed, 40, 3);
            found += told(
                            grid,
                            (measure, cell) -> window -> measure.basis().stream()
                                    .mapToLong(
                                            quantity -> grid.tally(cell, window).people(quantity))
                                    .noneMatch(DisclosureAttackTest::isSmall))
                    .size();
        }

        assertThat(found).isGreaterThan(100);
    }

    @Test
    void mostOfAGrantOfUsualSizeIsShown() {
        Grid grid = grid(4, 600, 12);
        Disclosure disclosure = Disclosure.of(grid);
        int small = 0;
        int withheld = 0;
        int all = 0;
        for (String key : List.of("registered-persons", "started-persons", "completed-persons", "certified-persons")) {
            Measure measure = Measures.named(key);
            for (Cell cell : cells(grid)) {
                for (Window window : grid.windows(cell.dimension())) {
                    all++;
                    small += isSmall(grid.tally(cell, window).people(measure.numerator())) ? 1 : 0;
                    withheld += disclosure.of(measure, cell, window).isPresent() ? 1 : 0;
                }
            }
        }

        assertThat(withheld)
                .as("%d of %d counts are withheld; %d are small", withheld, all, small)
                .isLessThan(all / 3);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    private interface Shown {
        boolean in(Window window);
    }

    /** Small counts of which the shown figures say that they are below five. */
    private static List<String> told(Grid grid, BiFunction<Measure, Cell, Shown> shown) {
        Attacker attacker = new Attacker();
        Collection<Quantity> published = new TreeSet<>();
        for (Measure measure : Measures.all()) {
            for (Quantity quantity : people(measure)) {
                published.add(quantity);
                for (Cell cell : cells(grid)) {
                    grid.windows(cell.dimension()).stream()
                            .filter(window -> shown.apply(measure, cell).in(window))
                            .forEach(window -> attacker.learn(
                                    name(cell, window, quantity),
                                    grid.tally(cell, window).people(quantity)));
                }
            }
        }
        teach(attacker, grid);
        attacker.think();
        List<String> told = new ArrayList<>();
        for (Cell cell : cells(grid)) {
            for (Window window : grid.windows(cell.dimension())) {
                for (Quantity quantity : published) {
                    String count = name(cell, window, quantity);
                    long people = grid.tally(cell, window).people(quantity);
                    assertThat(people).as(count).isBetween(attacker.least(count), attacker.most(count));
                    if (isSmall(people) && attacker.most(count) < Disclosure.THRESHOLD) {
                        told.add(count + " = " + people);
                    }
                }
            }
        }
        return told;
    }

    /** Lines with a total that is shown, and one category alone that is not. */
    private static List<String> singleGaps(Grid grid, Disclosure disclosure) {
        List<String> found = new ArrayList<>();
        for (Dimension dimension : DIMENSIONS) {
            for (Window window : grid.windows(dimension)) {
                for (Measure measure : Measures.all()) {
                    for (Quantity quantity : people(measure)) {
                        List<Cell> gaps = grid.categories(dimension).stream()
                                .map(category -> new Cell(dimension, category))
                                .filter(cell -> isWithheld(disclosure, measure, quantity, cell, window))
                                .toList();
                        if (gaps.size() == 1 && !isWithheld(disclosure, measure, quantity, Cell.ALL, window)) {
                            found.add(name(gaps.get(0), window, quantity) + " in " + measure.key());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean isWithheld(Disclosure disclosure, Measure measure, Quantity part, Cell cell, Window window) {
        Withheld withheld = disclosure.withheld(measure, cell, window);
        return (part == measure.numerator() ? withheld.numerator() : withheld.denominator()) != null;
    }

    /** What every reader of a definition knows. */
    private static void teach(Attacker attacker, Grid grid) {
        for (Cell cell : cells(grid)) {
            List<Window> windows = grid.windows(cell.dimension());
            for (Window window : windows) {
                Stream.of(PART_OF, TRAIT_OF)
                        .forEach(parts -> parts.forEach((part, wholes) -> wholes.forEach(
                                whole -> attacker.isAtMost(name(cell, window, part), name(cell, window, whole)))));
            }
            for (int i = 1; i < windows.size(); i++) {
                for (Quantity quantity : growing()) {
                    attacker.isAtMost(name(cell, windows.get(i - 1), quantity), name(cell, windows.get(i), quantity));
                }
            }
        }
        DIMENSIONS.forEach(dimension -> grid.windows(dimension).forEach(window -> {
            for (Quantity quantity : growing()) {
                List<String> parts = grid.categories(dimension).stream()
                        .map(category -> name(new Cell(dimension, category), window, quantity))
                        .toList();
                String whole = name(Cell.ALL, window, quantity);
                parts.forEach(part -> attacker.isAtMost(part, whole));
                attacker.isCoveredBy(whole, parts);
                if (dimension != Dimension.COHORT && dimension != Dimension.AGE) {
                    attacker.covers(whole, parts);
                }
            }
        }));
        teachOfCohorts(attacker, grid);
        TOLD_BY.forEach((quantity, cell) -> grid.windows(cell.dimension()).forEach(window -> {
            attacker.areTheSame(name(Cell.ALL, window, quantity), name(cell, window, Quantity.REGISTERED));
            attacker.areTheSame(name(cell, window, quantity), name(cell, window, Quantity.REGISTERED));
        }));
    }

    /** Where each country has cohorts of its own, their rows make up the country's. */
    private static void teachOfCohorts(Attacker attacker, Grid grid) {
        for (String country : grid.categories(Dimension.COUNTRY)) {
            List<Cell> cohorts = GivenCrowd.cohortsOf(country, grid.categories(Dimension.COHORT)).stream()
                    .map(code -> new Cell(Dimension.COHORT, code))
                    .toList();
            for (Window window : grid.windows(Dimension.COHORT)) {
                for (Quantity quantity : cohorts.isEmpty() ? List.<Quantity>of() : growing()) {
                    String whole = name(new Cell(Dimension.COUNTRY, country), window, quantity);
                    List<String> parts = cohorts.stream()
                            .map(cell -> name(cell, window, quantity))
                            .toList();
                    parts.forEach(part -> attacker.isAtMost(part, whole));
                    attacker.isCoveredBy(whole, parts);
                }
            }
        }
    }

    /** Two shown figures one of which is a part of the other, with a few people between them. */
    private static List<String> smallDifferences(Grid grid, Disclosure disclosure) {
        List<String> found = new ArrayList<>();
        for (Cell cell : cells(grid)) {
            List<Window> windows = grid.windows(cell.dimension());
            boolean mayLieClose = cell.dimension() == null || cell.dimension() == Dimension.COUNTRY;
            for (Window window : windows) {
                Stream.of(mayLieClose ? Map.<Quantity, List<Quantity>>of() : PART_OF, TRAIT_OF)
                        .forEach(parts -> parts.forEach((part, wholes) -> wholes.stream()
                                .filter(whole ->
                                        isSmall(grid.tally(cell, window).people(whole)
                                                - grid.tally(cell, window).people(part)))
                                .filter(whole -> isShown(disclosure, cell, window, whole)
                                        && isShown(disclosure, cell, window, part))
                                .forEach(whole -> found.add(name(cell, window, part) + " of " + whole))));
            }
            for (Quantity quantity : growing()) {
                Window later = null;
                for (int i = windows.size() - 1; i >= 0; i--) {
                    Window window = windows.get(i);
                    if (isShown(disclosure, cell, window, quantity)) {
                        if (later != null
                                && isSmall(grid.tally(cell, later).people(quantity)
                                        - grid.tally(cell, window).people(quantity))) {
                            found.add(name(cell, window, quantity) + " to " + later);
                        }
                        later = window;
                    }
                }
            }
        }
        return found;
    }

    private static boolean isShown(Disclosure disclosure, Cell cell, Window window, Quantity quantity) {
        return Measures.all().stream()
                .filter(measure -> people(measure).contains(quantity))
                .anyMatch(measure -> disclosure.of(measure, cell, window).isEmpty());
    }

    private static List<Quantity> people(Measure measure) {
        return Stream.of(measure.numerator(), measure.denominator())
                .filter(quantity -> quantity != null && quantity.countsPeople())
                .toList();
    }

    private static List<Quantity> growing() {
        return Arrays.stream(Quantity.values())
                .filter(quantity -> quantity.countsPeople() && quantity != Quantity.STAYING)
                .toList();
    }

    private static Collection<Cell> cells(Grid grid) {
        return grid.cells();
    }

    private static String name(Cell cell, Window window, Quantity quantity) {
        return cell.dimensionKey() + " " + cell.category() + " " + window.to() + " " + quantity;
    }

    private static boolean isSmall(long people) {
        return people > 0 && people < Disclosure.THRESHOLD;
    }

    private static Grid grid(long seed, int people, int cohorts) {
        Grid grid = new Grid(
                MONTHS,
                Map.of(
                        Dimension.SEX, PERIODS,
                        Dimension.AGE, PERIODS,
                        Dimension.DISABILITY, PERIODS,
                        Dimension.COUNTRY, PERIODS,
                        Dimension.COHORT, PERIODS));
        GivenCrowd crowd =
                seed % 3 == 0 ? GivenCrowd.byCountry(seed, people, cohorts) : GivenCrowd.madeUp(seed, people, cohorts);
        crowd.people().forEach(grid::add);
        return grid;
    }
}
