package org.cohortium.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cohortium.demo.DemoData;
import org.cohortium.demo.DemoSize;
import org.cohortium.identity.GivenUser;
import org.cohortium.identity.Scope;
import org.cohortium.it.TestDatabase;
import org.cohortium.launcher.DatabaseAccess;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;

/** What waits in cohorts under way. */
class HealthFiguresIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String COHORT = "KEN-2026-09";

    /** Of the confirmed outcomes of a cohort one is deferred to a day, another to the day after. */
    private static final String DEFERRED = """
            update outcome set decision = 'DEFERRED', deferred_until = ranked.until
            from (select o.id, date '%1$s' + cast(row_number() over (order by o.id) as int) - 1 as until
                  from outcome o join enrolment e on e.id = o.enrolment_id join cohort c on c.id = e.cohort_id
                  where c.code = '%2$s' and o.state = 'CONFIRMED' order by o.id limit 2) ranked
            where outcome.id = ranked.id""".formatted(TODAY, COHORT);

    @Test
    void aDeferredOutcomeComesBackOnItsDay() {
        DatabaseAccess database = TestDatabase.fresh();
        DemoData.load(database.asOwner(), DemoSize.DEMO, DemoData.SEED, TODAY);
        List<LocalDate> days = List.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(1));
        List<Long> before =
                days.stream().map(day -> due(database, day).outcomes()).toList();
        int changed = Jdbi.create(database.asOwner()).withHandle(handle -> handle.execute(DEFERRED));
        assertThat(changed).isEqualTo(2);

        for (int more = 0; more < days.size(); more++) {
            assertThat(due(database, days.get(more)).outcomes()).isEqualTo(before.get(more) + more);
        }
        assertThat(due(database, TODAY).next()).isNotBlank();
    }

    private static DeferredDue due(DatabaseAccess database, LocalDate day) {
        Jdbi app = Jdbi.create(database.asApp());
        app.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        HealthFigures figures =
                new HealthFigures(app, GivenUser.reaching(Scope.EVERYTHING), new KeptFigures(Clock.systemUTC()));
        return figures.deferred(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }
}
