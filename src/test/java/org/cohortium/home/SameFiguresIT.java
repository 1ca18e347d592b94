package org.cohortium.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cohortium.cohort.CohortFigures;
import org.cohortium.cohort.CohortOrder;
import org.cohortium.cohort.CohortQuery;
import org.cohortium.cohort.CohortRow;
import org.cohortium.demo.DemoData;
import org.cohortium.demo.DemoSize;
import org.cohortium.e2e.Waiting;
import org.cohortium.enrolment.EnrolmentFigures;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.GivenUser;
import org.cohortium.identity.Scope;
import org.cohortium.it.TestDatabase;
import org.cohortium.launcher.DatabaseAccess;
import org.cohortium.reporting.GivenFigures;
import org.cohortium.reporting.Live;
import org.cohortium.reporting.LiveFigures;
import org.cohortium.results.Measure;
import org.cohortium.results.Measures;
import org.cohortium.results.Window;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists, cohort pages and start pages say, for every cohort and every ministry: what their workbooks say. */
class SameFiguresIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Window SO_FAR = Window.until(TODAY);
    private static final List<BigDecimal> NOTHING = List.of(BigDecimal.ZERO, BigDecimal.ZERO);

    /** What made-up data has seldom or never, and what counting enrolments, outcomes or marks alone gets wrong. */
    private static final List<String> ODDITIES = List.of(
            // two records of one person, both certified in one cohort, and of another in two cohorts
            """
            update person set merged_into_id = twin.kept from (
                select max(e.person_id) as merged, min(e.person_id) as kept from enrolment e join outcome o on o.enrolment_id = e.id
                where e.state = 'COMPLETED' and o.state = 'CONFIRMED' and o.decision = 'PASS' group by e.cohort_id) twin
            where person.id = twin.merged and twin.merged <> twin.kept""",
            // passed, but not completed
            """
            update enrolment set state = 'ACTIVE' where id in (
                select min(e.id) from enrolment e join outcome o on o.enrolment_id = e.id
                where e.state = 'COMPLETED' and o.state = 'CONFIRMED' and o.decision = 'PASS' group by e.cohort_id)""",
            // passed and completed, but scored in nothing that counts until next year
            """
            update score set scored_on = '2027-02-01' where enrolment_id in (
                select percentile_disc(0.5) within group (order by e.id) from enrolment e join outcome o on o.enrolment_id = e.id
                where e.state = 'COMPLETED' and o.state = 'CONFIRMED' and o.decision = 'PASS' group by e.cohort_id)""",
            // completed before the first score
            """
            update enrolment set state_since = '2025-01-01' where id in (
                select percentile_disc(0.3) within group (order by id) from enrolment where state = 'COMPLETED' group by cohort_id)""",
            // marked before joining
            """
            update enrolment set joined_on = joined_on + 20 where id in (
                select percentile_disc(0.7) within group (order by id) from enrolment where joined_on is not null and left_on is null
                group by cohort_id)""",
            // marked after leaving
            """
            update enrolment set left_on = greatest(joined_on, left_on - 25) where left_on is not null""",
            // cancelled with everything in it
            """
            update cohort set state = 'CANCELLED' where id = (
                select e.cohort_id from enrolment e join outcome o on o.enrolment_id = e.id group by 1 order by count(*), 1 limit 1)""");

    @ParameterizedTest
    @ValueSource(longs = {DemoData.SEED, 7, 77})
    void pagesSayWhatWorkbooksSay(long seed) {
        DatabaseAccess database = TestDatabase.fresh();
        DemoData.load(database.asOwner(), DemoSize.DEMO, seed, TODAY);
        Jdbi owner = Jdbi.create(database.asOwner());
        owner.useHandle(handle ->
                ODDITIES.forEach(odd -> assertThat(handle.execute(odd)).as(odd).isPositive()));
        Jdbi app = Jdbi.create(database.asApp());
        app.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        Instant changed = app.withHandle(handle -> handle.createQuery("select clock_timestamp()")
                .mapTo(Instant.class)
                .one());
        Waiting.until("all that is settled", () -> app.withHandle(handle -> GivenFigures.isSettled(handle, changed)));
        app.useHandle(handle -> {
            long snapshot = GivenFigures.snapshot(handle, changed);
            compareAll(app, handle, snapshot);
            List<Long> hosts = handle.createQuery("select distinct host_organisation_id from cohort")
                    .mapTo(Long.class)
                    .list();
            assertThat(hosts).hasSizeGreaterThan(5);
            hosts.forEach(host -> compareMinistry(app, handle, snapshot, host));
        });
    }

    private static void compareMinistry(Jdbi app, Handle handle, long snapshot, long host) {
        Set<Long> organisations = Set.copyOf(handle.createQuery("select organisation_subtree(:host)")
                .bind("host", host)
                .mapTo(Long.class)
                .list());
        CurrentUser user = GivenUser.reaching(new Scope(false, organisations, Set.of(), null, null));
        List<Long> cohorts = handle.createQuery(
                        "select id from cohort where host_organisation_id = any(:organisations)")
                .bindArray("organisations", Long.class, organisations)
                .mapTo(Long.class)
                .list();
        var workbook = GivenFigures.ofMinistry(handle, snapshot, cohorts, TODAY);
        LiveFigures live = GivenFigures.live(app, user, CLOCK);
        assertSame("start page of " + host, live.all(List.of(SO_FAR), List.of()), workbook.get(""));
        CohortFigures lists = new CohortFigures(app, user, CLOCK);
        List<CohortRow> rows = lists.rows(CohortQuery.ALL, CohortOrder.CODE, "en", 0, 500);
        assertThat(rows).hasSameSizeAs(cohorts);
        for (CohortRow row : rows) {
            Map<String, List<BigDecimal>> expected = workbook.getOrDefault(row.code(), Map.of());
            assertThat(minutes(row.attendedMinutes(), row.expectedMinutes()))
                    .as(row.code())
                    .isEqualTo(expected.getOrDefault("attendance-rate", NOTHING));
            BigDecimal certified =
                    expected.getOrDefault("certified-persons", NOTHING).get(0);
            assertThat(BigDecimal.valueOf(row.certified())).as(row.code()).isEqualByComparingTo(certified);
            assertThat(BigDecimal.valueOf(new EnrolmentFigures(app, user, CLOCK)
                            .pipeline(row.code())
                            .certified()))
                    .as(row.code())
                    .isEqualByComparingTo(certified);
            if (!expected.isEmpty()) {
                assertSame(row.code(), live.cohort(row.code(), SO_FAR).orElseThrow(), expected);
            }
        }
        assertThat(BigDecimal.valueOf(lists.totals(CohortQuery.ALL, "en").certified()))
                .isEqualByComparingTo(workbook.get("").get("certified-persons").get(0));
        new HealthFigures(app, user, new KeptFigures(CLOCK))
                .cohorts(CLOCK.instant(), "en", 500)
                .forEach(row -> assertThat(minutes(row.attendedMinutes(), row.expectedMinutes()))
                        .as("start page, " + row.code())
                        .isEqualTo(
                                workbook.getOrDefault(row.code(), Map.of()).getOrDefault("attendance-rate", NOTHING)));
    }

    /** Who sees everything is given what is worked out set by set. */
    private static void compareAll(Jdbi app, Handle handle, long snapshot) {
        Live all = GivenFigures.live(app, GivenUser.reaching(Scope.EVERYTHING), CLOCK)
                .all(List.of(), List.of());
        List<Long> cohorts =
                handle.createQuery("select id from cohort").mapTo(Long.class).list();
        List<Window> ends = IntStream.range(0, 25)
                .mapToObj(month -> Window.until(TODAY.minusMonths(month)))
                .toList();
        for (String measure :
                List.of("registered-persons", "certified-persons", "certification-rate", "female-share")) {
            GivenFigures.kept(handle, snapshot, cohorts, ends, measure)
                    .forEach((window, expected) -> assertThat(GivenFigures.both(all.figure(measure, window)))
                            .as(measure + " in " + window)
                            .isEqualTo(expected));
        }
        List<Window> weeks = IntStream.range(0, 8)
                .mapToObj(week -> new Window(TODAY.minusWeeks(week).minusDays(6), TODAY.minusWeeks(week)))
                .toList();
        GivenFigures.kept(handle, snapshot, cohorts, weeks, "attendance-rate")
                .forEach((window, expected) -> assertThat(GivenFigures.both(all.figure("attendance-rate", window)))
                        .as(window.toString())
                        .isEqualTo(expected));
    }

    private static void assertSame(String what, Live live, Map<String, List<BigDecimal>> workbook) {
        for (Measure measure : Measures.all()) {
            if (measure.unit() != Measure.Unit.MONEY) {
                assertThat(GivenFigures.both(live.figure(measure.key(), SO_FAR)))
                        .as(measure.key() + ", " + what)
                        .isEqualTo(workbook.get(measure.key()));
            }
        }
    }

    private static List<BigDecimal> minutes(long attended, long expected) {
        return List.of(
                BigDecimal.valueOf(attended).stripTrailingZeros(),
                BigDecimal.valueOf(expected).stripTrailingZeros());
    }
}
