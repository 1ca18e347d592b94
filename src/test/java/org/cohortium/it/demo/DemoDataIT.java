package org.cohortium.it.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.cohortium.demo.DemoData;
import org.cohortium.demo.DemoLoad;
import org.cohortium.demo.DemoSize;
import org.cohortium.it.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo data in a real database: its constraints hold by loading at all; what they cannot say is asked here. */
class DemoDataIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final DataSource OWNER = TestDatabase.fresh().asOwner();
    private static DemoLoad load;

    @BeforeAll
    static void load() {
        load = DemoData.load(OWNER, DemoSize.DEMO, DemoData.SEED, TODAY);
    }

    @Test
    void loadsWhatTheSizePromises() {
        assertThat(load.alreadyFilled()).isFalse();
        assertThat(load.rows())
                .containsEntry("cohortium.person", 900L)
                .containsEntry("cohortium.cohort", 26L)
                .containsEntry("cohortium.grant_award", 6L)
                .containsEntry("cohortium.programme", 3L);
        assertThat(texts("select count(*) from organisation where kind in ('MINISTRY', 'AGENCY')"))
                .containsExactly("14");
        assertThat(texts("select count(distinct currency) from grant_award")).containsExactly("3");
    }

    @Test
    void leavesAFilledDatabaseAlone() {
        assertThat(DemoData.load(OWNER, DemoSize.DEMO, 1, TODAY).alreadyFilled())
                .isTrue();
        assertThat(texts("select count(*) from person")).containsExactly("900");
    }

    @Test
    void showsEveryState() {
        assertThat(texts("select distinct state from cohort"))
                .containsExactlyInAnyOrder("PLANNED", "ENROLLING", "RUNNING", "ASSESSING", "CLOSED", "CANCELLED");
        assertThat(texts("select distinct state from enrolment"))
                .containsExactlyInAnyOrder(
                        "NOMINATED",
                        "APPROVED",
                        "REJECTED",
                        "WAITLISTED",
                        "ENROLLED",
                        "ACTIVE",
                        "COMPLETED",
                        "WITHDRAWN",
                        "DROPPED");
        assertThat(texts("select distinct mark from attendance_mark"))
                .containsExactlyInAnyOrder("PRESENT", "LATE", "EXCUSED", "ABSENT");
        assertThat(texts("select distinct state from outcome"))
                .containsExactlyInAnyOrder("PROPOSED", "CONFIRMED", "RETURNED");
        assertThat(texts("select distinct decision from outcome"))
                .containsExactlyInAnyOrder("DISTINCTION", "PASS", "FAIL", "INCOMPLETE", "DEFERRED");
    }

    @Test
    void cohortsOfTheSampleListsTakeNominationsFromTheirCoordinators() {
        assertThat(texts("""
                select c.code from cohort c
                    join role_assignment r on c.host_organisation_id in (select organisation_subtree(r.organisation_id))
                    join app_user u on u.id = r.user_id and u.username = 'coordinator.' || lower(c.country_iso3)
                where c.state = 'ENROLLING' order by 1"""))
                .containsExactly(
                        "JOR-2026-01",
                        "JOR-2026-02",
                        "KEN-2026-01",
                        "KEN-2026-02",
                        "KEN-2026-03",
                        "KEN-2026-04",
                        "KEN-2026-05",
                        "KEN-2026-06",
                        "SEN-2026-01",
                        "SEN-2026-02",
                        "SEN-2026-03");
    }

    @Test
    void seatsAreNeverExceeded() {
        assertThat(texts("""
                select c.code from cohort c join enrolment e on e.cohort_id = c.id
                where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED') group by c.id having count(*) > c.capacity""")).isEmpty();
    }

    @Test
    void nothingIsKnownThatHasNotHappened() {
        assertThat(texts("select mark from attendance_mark m join session s on s.id = m.session_id"
                        + " where s.starts_at >= date '2026-11-22'"))
                .isEmpty();
        assertThat(texts("select id from cohortium.enrolment where sys_from >= date '2026-11-22'"))
                .isEmpty();
        assertThat(texts("select id from session where state = 'SCHEDULED' and starts_at < date '2026-11-21'"))
                .isEmpty();
    }

    @Test
    void aYearAgoShowsWhatWasKnownThen() {
        var then = "(timestamptz '2025-05-15')";
        assertThat(texts("select code || ' ' || state from as_of.cohort" + then))
                .containsExactly("KEN-2025-01 RUNNING");
        assertThat(texts("select distinct state from as_of.enrolment" + then)).contains("ACTIVE", "WAITLISTED");
        assertThat(texts("select id from as_of.outcome" + then)).isEmpty();
        assertThat(texts("select e.id from as_of.enrolment" + then + " e left join as_of.person" + then
                        + " p on p.id = e.person_id where p.id is null"))
                .isEmpty();
    }

    @Test
    void versionsOfARowFollowOneAnotherWithoutGapOrOverlap() {
        for (var table : List.of("cohort", "session", "enrolment", "outcome", "person", "score", "target")) {
            assertThat(texts("""
                    select id from (select id, sys_to, lead(sys_from) over (partition by id order by sys_from) as next
                        from (select id, sys_from, sys_to from history.%1$s
                              union all select id, sys_from, null from cohortium.%1$s) every) pairs
                    where sys_to is distinct from next""".formatted(table))).as(table).isEmpty();
        }
    }

    @Test
    void newRowsGetIdsBeyondTheDemoData() {
        assertThat(texts("select nextval('enrolment_seq') - 49 > (select max(id) from enrolment)"))
                .containsExactly("t");
    }

    @Test
    void certifiedPeopleMeetTheRuleOrDepartFromItWithAReason() {
        assertThat(texts("""
                select o.id from outcome o join enrolment e on e.id = o.enrolment_id
                    join cohort c on c.id = e.cohort_id
                    join certification_rule r on r.curriculum_version_id = c.curriculum_version_id
                where o.decision in ('PASS', 'DISTINCTION') and not o.departs_from_rule
                    and (select sum(case mark when 'PRESENT' then s.minutes when 'LATE' then s.minutes else 0 end)::numeric
                             / sum(s.minutes)
                         from attendance_mark m join session s on s.id = m.session_id
                         where m.enrolment_id = e.id and mark <> 'EXCUSED') < r.min_attendance""")).isEmpty();
    }

    private static List<String> texts(String sql) {
        var texts = new ArrayList<String>();
        try (var connection = OWNER.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(sql, refused);
        }
        return texts;
    }
}
