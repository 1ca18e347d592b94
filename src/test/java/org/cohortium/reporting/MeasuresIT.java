package org.cohortium.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohortium.demo.DemoData;
import org.cohortium.demo.DemoSize;
import org.cohortium.it.TestDatabase;
import org.cohortium.launcher.DatabaseAccess;
import org.cohortium.results.Cell;
import org.cohortium.results.Figure;
import org.cohortium.results.Grid;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.results.Quantity;
import org.cohortium.results.Window;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every measure of every grant's cohorts, against SQL written apart from them, on the tables, from the formulas alone. */
class MeasuresIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @ValueSource(longs = {DemoData.SEED, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void equalSqlWrittenApart(long seed) {
        DatabaseAccess database = TestDatabase.fresh();
        DemoData.load(database.asOwner(), DemoSize.DEMO, seed, TODAY);
        Jdbi.create(database.asApp()).useTransaction(MeasuresIT::compare);
    }

    private static void compare(Handle handle) {
        Instant now = handle.createQuery("select clock_timestamp()")
                .mapTo(Instant.class)
                .one();
        long snapshot = FactSnapshots.of(handle, now);
        int compared = 0;
        for (long grant : handle.createQuery("select id from grant_award order by id")
                .mapTo(Long.class)
                .list()) {
            for (LocalDate to : List.of(TODAY, TODAY.minusDays(100), TODAY.minusDays(300))) {
                compared += compare(handle, snapshot, grant, to);
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static int compare(Handle handle, long snapshot, long grant, LocalDate to) {
        List<Long> cohorts = handle.createQuery("select cohort_id from allocation where grant_id = :grant")
                .bind("grant", grant)
                .mapTo(Long.class)
                .list();
        Window window = Window.until(to);
        Grid grid = new Grid(List.of(window), Map.of());
        FactRows rows = FactRows.kept(handle, snapshot, cohorts);
        rows.eachPerson(grid::add);
        rows.cohorts()
                .forEach(cohort -> grid.tally(Cell.ALL, window).add(Quantity.SESSION_HOURS, cohort.hours(window)));
        Map<String, BigDecimal[]> apart = apart(handle, grant, to);
        int compared = 0;
        for (Measure measure : Measures.all()) {
            if (measure.unit() != Measure.Unit.MONEY) {
                Figure figure = measure.of(grid.tally(Cell.ALL, window));
                BigDecimal[] expected = apart.get(measure.key());
                String what = measure.key() + " of grant " + grant + " to " + to;
                assertThat(figure.numerator()).as(what).isCloseTo(expected[0], within());
                if (expected[1] == null || expected[1].signum() == 0) {
                    assertThat(measure.denominator() == null || figure.value() == null)
                            .as(what)
                            .isTrue();
                } else {
                    assertThat(figure.denominator()).as(what).isCloseTo(expected[1], within());
                    assertThat(figure.value())
                            .as(what)
                            .isCloseTo(expected[0].divide(expected[1], 15, RoundingMode.HALF_EVEN), within());
                    compared++;
                }
            }
        }
        return compared;
    }

    private static org.assertj.core.data.Offset<BigDecimal> within() {
        return org.assertj.core.api.Assertions.within(new BigDecimal("0.00000001"));
    }

    /** Numerator and denominator of each measure. */
    private static Map<String, BigDecimal[]> apart(Handle handle, long grant, LocalDate to) {
        Map<String, BigDecimal[]> figures = new HashMap<>();
        handle.createQuery(SqlApart.MEASURES)
                .bind("grant", grant)
                .bind("to", to)
                .map((row, context) -> {
                    figures.put(
                            row.getString("measure"),
                            new BigDecimal[] {row.getBigDecimal("above"), row.getBigDecimal("below")});
                    return 1;
                })
                .list();
        return figures;
    }
}
