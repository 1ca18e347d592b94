package org.cohortium.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever keeps what every release showed, and subtracts, cannot tell of a few people that something happened to them. */
class ReleasesAttackTest {
    private static final List<Window> ENDS = List.of(3, 4, 5, 6).stream()
            .map(month -> Window.until(LocalDate.of(2026, month, 28)))
            .toList();
    private static final List<Dimension> DIMENSIONS =
            List.of(Dimension.SEX, Dimension.AGE, Dimension.DISABILITY, Dimension.COUNTRY, Dimension.COHORT);

    @ParameterizedTest
    @MethodSource("seeds")
    void noDifferenceToWhatWasShownBeforeIsOfAFew(long seed) {
        assertThat(attack(seed, true)).isEmpty();
    }

    @Test
    void theAttackFindsThemWhereEachReleaseIsProtectedByItselfOnly() {
        long found = seeds().map(seed -> attack(seed, false).size()).sum();

        assertThat(found).isGreaterThan(100);
    }

    @Test
    void howTheWholeSetAndACountryChangeMayBeTold() {
        Window now = ENDS.get(0);
        Grid grid = new Grid(List.of(now), Map.of(Dimension.COUNTRY, List.of(now)));
        new GivenCrowd()
                .with(22, "MALE", "KEN", "A", GivenCrowd.far(0, 1))
                .with(30, "MALE", "SEN", "B", GivenCrowd.far(0, 1))
                .people()
                .forEach(grid::add);
        Cell kenya = new Cell(Dimension.COUNTRY, "KEN");
        Disclosure disclosure = Disclosure.of(
                grid,
                List.of(
                        new Told(Cell.ALL, now, Quantity.REGISTERED, 51),
                        new Told(kenya, now, Quantity.REGISTERED, 21)));

        assertThat(disclosure.of(Measures.named("registered-persons"), Cell.ALL, now))
                .isEmpty();
        assertThat(disclosure.of(Measures.named("registered-persons"), kenya, now))
                .isEmpty();
    }

    @Test
    void oneMoreOfACohortIsNotTold() {
        Window then = ENDS.get(0);
        Window now = ENDS.get(1);
        Grid grid = new Grid(List.of(then, now), Map.of(Dimension.COHORT, List.of(then, now)));
        new GivenCrowd()
                .with(21, "MALE", "KEN", "A", GivenCrowd.far(0, 1))
                .with(30, "MALE", "SEN", "B", GivenCrowd.far(0, 1))
                .with(30, "MALE", "SEN", "C", GivenCrowd.far(0, 1))
                .people()
                .forEach(grid::add);
        Cell cohort = new Cell(Dimension.COHORT, "A");

        assertThat(Disclosure.of(grid, List.of(new Told(cohort, then, Quantity.REGISTERED, 20)))
                        .of(Measures.named("registered-persons"), cohort, now))
                .isPresent();
        assertThat(Disclosure.of(grid).of(Measures.named("registered-persons"), cohort, now))
                .isEmpty();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    /** Four releases, each of a later day, the people's records changing between them; differences of 1 to 4 found. */
    private static List<String> attack(long seed, boolean withMemory) {
        Random random = new Random(seed);
        List<List<Participation>> people =
                new ArrayList<>(GivenCrowd.madeUp(seed, 30 + (int) (seed * 11 % 170), 1 + (int) (seed % 5))
                        .people());
        List<Told> told = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (int release = 0; release < ENDS.size(); release++) {
            LinkedHashSet<Window> windows = new LinkedHashSet<>(ENDS.subList(Math.max(0, release - 1), release + 1));
            Map<Dimension, List<Window>> broken = new EnumMap<>(Dimension.class);
            DIMENSIONS.forEach(dimension -> broken.put(dimension, List.copyOf(windows)));
            Grid grid = new Grid(windows, broken);
            people.forEach(grid::add);
            Disclosure disclosure = Disclosure.of(grid, withMemory ? told : List.of());
            List<Told> shown = shown(grid, disclosure);
            found.addAll(fewBetween(told, shown));
            told.addAll(shown);
            change(people, random);
        }
        return found;
    }

    private static List<Told> shown(Grid grid, Disclosure disclosure) {
        List<Told> shown = new ArrayList<>();
        for (Cell cell : grid.cells()) {
            for (Window window : grid.windows(cell.dimension())) {
                for (Measure measure : Measures.all()) {
                    Withheld withheld = disclosure.withheld(measure, cell, window);
                    if (withheld.numerator() == null && measure.numerator().countsPeople()) {
                        shown.add(told(grid, cell, window, measure.numerator()));
                    }
                    Quantity below = measure.denominator();
                    if (below != null && withheld.denominator() == null && below.countsPeople()) {
                        shown.add(told(grid, cell, window, below));
                    }
                }
            }
        }
        return List.copyOf(new LinkedHashSet<>(shown));
    }

    private static Told told(Grid grid, Cell cell, Window window, Quantity quantity) {
        return new Told(cell, window, quantity, grid.tally(cell, window).people(quantity));
    }

    private static List<String> fewBetween(List<Told> before, List<Told> now) {
        List<String> found = new ArrayList<>();
        for (Told then : before) {
            for (Told today : now) {
                boolean same = then.cell().equals(today.cell())
                        && then.quantity() == today.quantity()
                        && then.cell().dimension() != null
                        && then.cell().dimension() != Dimension.COUNTRY
                        && (then.window().equals(today.window()) || then.quantity() != Quantity.STAYING);
                long between = Math.abs(then.value() - today.value());
                if (same && between > 0 && between < Disclosure.THRESHOLD) {
                    found.add(then + " and " + today);
                }
            }
        }
        return found;
    }

    /** Some leave the records, some join, some turn out to be somebody else, some have come further than was known. */
    private static void change(List<List<Participation>> people, Random random) {
        for (int i = 0; i < people.size(); i++) {
            int fate = random.nextInt(30);
            if (fate == 0) {
                people.remove(i);
            } else if (fate == 1) {
                Participation first = people.get(i).get(0);
                Traits traits = first.traits();
                people.set(
                        i,
                        List.of(new Participation(
                                first.person(),
                                first.cohort(),
                                new Traits("FEMALE", traits.age(), "NO", traits.country(), traits.ldc()),
                                GivenCrowd.far(0, 3),
                                List.of(),
                                null,
                                null)));
            } else if (fate == 2) {
                Participation first = people.get(i).get(0);
                people.add(List.of(new Participation(
                        10_000 + people.size(),
                        first.cohort(),
                        first.traits(),
                        first.reached(),
                        List.of(),
                        null,
                        null)));
            }
        }
    }
}
