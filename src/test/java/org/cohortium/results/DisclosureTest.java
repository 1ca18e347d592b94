package org.cohortium.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cohortium.results.GivenCrowd.far;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DisclosureTest {
    private static final Window NOW = Window.until(LocalDate.of(2026, 12, 31));
    private static final Cell WOMEN = new Cell(Dimension.SEX, "FEMALE");
    private static final Cell MEN = new Cell(Dimension.SEX, "MALE");

    @Test
    void withholdsOneToFourAndShowsATrueZero() {
        Disclosure disclosure = of(new GivenCrowd().with(4, "MALE", "KEN", "A", far(0, 1)));

        assertThat(disclosure.of(Measures.named("registered-persons"), Cell.ALL, NOW))
                .contains(Mask.SMALL);
        assertThat(disclosure.of(Measures.named("certified-persons"), Cell.ALL, NOW))
                .isEmpty();
    }

    @Test
    void showsFive() {
        Disclosure disclosure = of(new GivenCrowd().with(5, "MALE", "KEN", "A", far(0, 1)));

        assertThat(disclosure.of(Measures.named("registered-persons"), Cell.ALL, NOW))
                .isEmpty();
    }

    @Test
    void withholdsARateWithAFewPeopleInIt() {
        Disclosure disclosure =
                of(new GivenCrowd().with(3, "MALE", "KEN", "A", far(0, 3)).with(20, "MALE", "KEN", "A", far(0, 2)));

        assertThat(disclosure.of(Measures.named("certification-rate"), Cell.ALL, NOW))
                .contains(Mask.DERIVED);
        assertThat(disclosure.of(Measures.named("completion-rate"), Cell.ALL, NOW))
                .isEmpty();
    }

    @Test
    void withholdsAShareThatLeavesAFewOthers() {
        Disclosure disclosure =
                of(new GivenCrowd().with(20, "FEMALE", "KEN", "A", far(0, 1)).with(3, "MALE", "KEN", "A", far(0, 1)));

        assertThat(disclosure.of(Measures.named("female-share"), Cell.ALL, NOW)).contains(Mask.DERIVED);
    }

    @Test
    void saysOfACohortNotHowFewDidNotComplete() {
        Disclosure disclosure =
                of(new GivenCrowd().with(20, "MALE", "KEN", "A", far(0, 2)).with(2, "MALE", "KEN", "A", far(0, 1)));

        assertThat(disclosure.of(completed(), new Cell(Dimension.COHORT, "A"), NOW))
                .isPresent();
        assertThat(disclosure.of(completed(), Cell.ALL, NOW)).isPresent(); // the only cohort's people are all people
    }

    @Test
    void letsTotalsAndCountriesLieClose() {
        Grid grid = new Grid(List.of(NOW), Map.of(Dimension.COUNTRY, List.of(NOW)));
        new GivenCrowd()
                .with(20, "MALE", "KEN", "A", far(0, 2))
                .with(2, "MALE", "KEN", "A", far(0, 1))
                .people()
                .forEach(grid::add);
        Disclosure disclosure = Disclosure.of(grid);

        assertThat(disclosure.of(completed(), Cell.ALL, NOW)).isEmpty();
        assertThat(disclosure.of(completed(), new Cell(Dimension.COUNTRY, "KEN"), NOW))
                .isEmpty();
    }

    @Test
    void keepsTheLatestOfATimeSeriesWithSmallSteps() {
        Window january = Window.until(LocalDate.of(2026, 1, 31));
        Window february = Window.until(LocalDate.of(2026, 2, 28));
        Window march = Window.until(LocalDate.of(2026, 3, 31));
        Grid grid = new Grid(List.of(january, february, march), Map.of());
        new GivenCrowd()
                .with(10, "MALE", "KEN", "A", far(0, 0))
                .with(3, "MALE", "KEN", "A", far(1, 0))
                .with(4, "MALE", "KEN", "A", far(2, 0))
                .people()
                .forEach(grid::add);
        Disclosure disclosure = Disclosure.of(grid);

        assertThat(disclosure.of(registered(), Cell.ALL, march)).isEmpty();
        assertThat(disclosure.of(registered(), Cell.ALL, february)).contains(Mask.DERIVED);
        assertThat(disclosure.of(registered(), Cell.ALL, january)).isEmpty(); // 17 - 10: a merged step of seven
    }

    @Test
    void withholdsTheCheapestOtherCategoryToo() {
        Disclosure disclosure = of(new GivenCrowd()
                .with(2, "MALE", "NPL", "A", far(0, 0))
                .with(9, "MALE", "SEN", "A", far(0, 0))
                .with(30, "MALE", "KEN", "A", far(0, 0)));

        assertThat(country(disclosure, "NPL")).contains(Mask.SMALL);
        assertThat(country(disclosure, "SEN")).contains(Mask.COMPLEMENTARY);
        assertThat(country(disclosure, "KEN")).isEmpty();
        assertThat(disclosure.of(registered(), Cell.ALL, NOW)).isEmpty();
    }

    @Test
    void withholdsUntilTheHiddenOnesAreFiveTogether() {
        Disclosure disclosure = of(new GivenCrowd()
                .with(1, "MALE", "NPL", "A", far(0, 0))
                .with(3, "MALE", "TUN", "A", far(0, 0))
                .with(9, "MALE", "SEN", "A", far(0, 0))
                .with(30, "MALE", "KEN", "A", far(0, 0)));

        assertThat(country(disclosure, "SEN")).contains(Mask.COMPLEMENTARY);
        assertThat(country(disclosure, "KEN")).isEmpty();
    }

    @Test
    void withholdsOfACountryWhatItsOnlyCohortMustNotTell() {
        Disclosure disclosure = of(new GivenCrowd()
                .with(32, "MALE", "FJI", "A", far(0, 3))
                .with(3, "MALE", "FJI", "A", far(0, 2))
                .with(20, "MALE", "KEN", "B", far(0, 3))
                .with(25, "MALE", "KEN", "C", far(0, 3)));
        Measure certified = Measures.named("certified-persons");

        assertThat(disclosure.of(certified, new Cell(Dimension.COHORT, "A"), NOW))
                .isPresent();
        assertThat(disclosure.of(certified, new Cell(Dimension.COUNTRY, "FJI"), NOW))
                .as("its only cohort’s")
                .isPresent();
    }

    @Test
    void withholdsOfACohortWhatTheMonthsBeforeTheNextOneTell() {
        Window march = Window.until(LocalDate.of(2026, 3, 31));
        Grid grid = new Grid(List.of(march, NOW), Map.of(Dimension.COHORT, List.of(NOW)));
        new GivenCrowd()
                .with(31, "MALE", "KEN", "A", far(0, 3))
                .with(4, "MALE", "KEN", "A", far(0, 2))
                .with(20, "MALE", "KEN", "B", far(6, 3))
                .with(25, "MALE", "KEN", "C", far(6, 3))
                .people()
                .forEach(grid::add);
        Disclosure disclosure = Disclosure.of(grid);
        Cell first = new Cell(Dimension.COHORT, "A");

        // 31 were certified by March, when there was no other cohort: 35 in it tell of four who were not
        boolean told = isShown(disclosure, "certified-persons", Cell.ALL, march)
                || isShown(disclosure, "certified-persons", first, NOW);
        assertThat(Stream.of("registered-persons", "started-persons", "completed-persons", "assessed-persons")
                        .filter(key -> told && isShown(disclosure, key, first, NOW)))
                .isEmpty();
    }

    @Test
    void withholdsThePartOfAShareThatMustNotBeToldAndShowsTheOther() {
        Disclosure disclosure = of(new GivenCrowd()
                .with(3, "MALE", "NPL", "A", far(0, 2))
                .with(9, "MALE", "NPL", "A", far(0, 1))
                .with(30, "MALE", "KEN", "A", far(0, 2))
                .with(30, "MALE", "SEN", "A", far(0, 2)));

        Withheld rate = disclosure.withheld(Measures.named("completion-rate"), new Cell(Dimension.COUNTRY, "NPL"), NOW);

        assertThat(rate).isEqualTo(new Withheld(Mask.SMALL, null, Mask.DERIVED));
    }

    @Test
    void withholdsTheShareOfWomenThatWouldTellTheirNumber() {
        Disclosure disclosure =
                of(new GivenCrowd().with(30, "FEMALE", "KEN", "A", far(0, 0)).with(4, "MALE", "KEN", "A", far(0, 0)));

        assertThat(disclosure.of(registered(), MEN, NOW)).contains(Mask.SMALL);
        assertThat(disclosure.of(registered(), WOMEN, NOW)).isPresent();
        assertThat(disclosure.of(Measures.named("female-share"), Cell.ALL, NOW)).isPresent();
        assertThat(disclosure.of(Measures.named("female-share"), WOMEN, NOW)).isPresent();
    }

    @Test
    void withholdsWhatANestedCountWouldTellOfItsWhole() {
        Disclosure disclosure =
                of(new GivenCrowd().with(17, "MALE", "KEN", "A", far(0, 1)).with(3, "FEMALE", "KEN", "A", far(0, 0)));

        assertThat(disclosure.of(registered(), WOMEN, NOW)).contains(Mask.SMALL);
        // 17 men started of 20 people: at the most three women
        assertThat(disclosure.of(Measures.named("started-persons"), MEN, NOW)).isPresent();
    }

    @Test
    void countsPeopleNotPairsOfTests() {
        Grid grid = new Grid(List.of(NOW), Map.of());
        Milestones assessed = far(0, 2);
        Traits traits = new Traits("MALE", 30, "NO", "KEN", false);
        for (long person = 0; person < 3; person++) {
            grid.add(List.of(
                    new Participation(person, "A", traits, assessed, List.of(), 0.2, 0.4),
                    new Participation(person, "B", traits, assessed, List.of(), 0.3, 0.9)));
        }

        assertThat(Disclosure.of(grid).of(Measures.named("learning-gain"), Cell.ALL, NOW))
                .contains(Mask.DERIVED);
    }

    @Test
    void withholdsTheRateWithExcusesWhenAFewWereExcused() {
        Grid grid = new Grid(List.of(NOW), Map.of());
        Traits traits = new Traits("MALE", 30, "NO", "KEN", false);
        for (long person = 0; person < 20; person++) {
            Attended mark = new Attended(GivenCrowd.START, "WORKSHOP", 60, person < 2 ? 0 : 60, person < 2);
            grid.add(List.of(new Participation(person, "A", traits, far(0, 1), List.of(mark), null, null)));
        }
        Disclosure disclosure = Disclosure.of(grid);

        assertThat(disclosure.of(Measures.named("attendance-rate-excused-in"), Cell.ALL, NOW))
                .contains(Mask.DERIVED);
        assertThat(disclosure.of(Measures.named("attendance-rate"), Cell.ALL, NOW))
                .isEmpty();
    }

    private static boolean isShown(Disclosure disclosure, String measure, Cell cell, Window window) {
        return disclosure.of(Measures.named(measure), cell, window).isEmpty();
    }

    private static Measure registered() {
        return Measures.named("registered-persons");
    }

    private static Measure completed() {
        return Measures.named("completed-persons");
    }

    private static Optional<Mask> country(Disclosure disclosure, String country) {
        return disclosure.of(registered(), new Cell(Dimension.COUNTRY, country), NOW);
    }

    private static Disclosure of(GivenCrowd crowd) {
        List<Window> now = List.of(NOW);
        Grid grid = new Grid(now, Map.of(Dimension.SEX, now, Dimension.COUNTRY, now, Dimension.COHORT, now));
        crowd.people().forEach(grid::add);
        return Disclosure.of(grid);
    }
}
