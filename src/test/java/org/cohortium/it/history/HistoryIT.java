package org.cohortium.it.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cohortium.it.history.Rows.column;
import static org.cohortium.it.history.Rows.now;
import static org.cohortium.it.history.Rows.run;

import java.io.StringReader;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.cohortium.it.TestDatabase;
import org.cohortium.launcher.DatabaseAccess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** Facts keep every version, whoever writes them, and a settled instant always shows the same. */
class HistoryIT {
    private static final String NAMES_AS_OF = "select name from as_of.organisation(?) order by name";

    private DatabaseAccess database;

    @BeforeEach
    void open() throws Exception {
        database = TestDatabase.fresh();
        run(
                database.asApp(),
                "insert into organisation (id, code, kind, name) values (1, 'KEN-ICT', 'MINISTRY', 'ICT')");
    }

    @Test
    void keepsWhatWasKnownBeforeAChange() throws Exception {
        OffsetDateTime before = now(database.asApp());
        try (Connection connection = database.asApp().getConnection()) {
            connection.setAutoCommit(false);
            run(
                    connection,
                    "select set_config('cohortium.actor', 'amina', true), set_config('cohortium.reason', 'renamed', true)");
            run(connection, "update organisation set name = 'ICT and the Digital Economy' where id = 1");
            connection.commit();
        }

        assertThat(column(database.asApp(), String.class, NAMES_AS_OF, before)).containsExactly("ICT");
        assertThat(column(database.asApp(), String.class, NAMES_AS_OF, now(database.asApp())))
                .containsExactly("ICT and the Digital Economy");
        assertThat(column(database.asApp(), String.class, "select sys_by || ', ' || sys_why from organisation"))
                .containsExactly("amina, renamed");
        assertThat(column(database.asApp(), String.class, "select ended_by from history.organisation"))
                .containsExactly("amina");
    }

    @Test
    void keepsVersionsOfBulkLoadsAndOfRepairsByHand() throws Exception {
        try (Connection connection = database.asOwner().getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy organisation (id, code, kind, name) from stdin",
                            new StringReader("2\tSEN-NUM\tMINISTRY\tNumerique\n3\tJOR-DEE\tMINISTRY\tDigital\n"));
        }
        OffsetDateTime loaded = now(database.asOwner());
        run(database.asOwner(), "update organisation set name = upper(name)");

        assertThat(column(database.asApp(), String.class, NAMES_AS_OF, loaded))
                .containsExactly("Digital", "ICT", "Numerique");
        assertThat(column(database.asApp(), String.class, NAMES_AS_OF, now(database.asApp())))
                .containsExactly("DIGITAL", "ICT", "NUMERIQUE");
    }

    @Test
    void doesNotCallAnInstantSettledWhileAnEarlierTransactionIsOpen() throws Exception {
        try (Connection late = database.asApp().getConnection()) {
            late.setAutoCommit(false);
            OffsetDateTime began = OffsetDateTime.class.cast(firstOf(late, "select transaction_timestamp()"));
            OffsetDateTime instant = now(database.asApp());

            assertThat(settled()).isBefore(began);
            assertThat(column(database.asApp(), String.class, NAMES_AS_OF, instant))
                    .containsExactly("ICT");

            run(late, "update organisation set name = 'Changed late' where id = 1");
            late.commit();

            // known only now, and stamped with its start: at the instant in between the answer has changed,
            // which is why nothing may be reported as of an instant that is not settled
            assertThat(column(database.asApp(), String.class, NAMES_AS_OF, instant))
                    .containsExactly("Changed late");
            assertThat(column(database.asApp(), String.class, NAMES_AS_OF, began.minusNanos(1000)))
                    .containsExactly("ICT");
        }
    }

    @Test
    void givesAVersionThatCommitsLaterThanANewerOneALaterStamp() throws Exception {
        try (Connection early = database.asApp().getConnection()) {
            early.setAutoCommit(false);
            firstOf(early, "select transaction_timestamp()");
            run(database.asApp(), "update organisation set name = 'By the later transaction' where id = 1");
            run(early, "update organisation set name = 'By the earlier transaction' where id = 1");
            early.commit();
        }

        assertThat(column(
                        database.asApp(),
                        String.class,
                        "select name from history.organisation where sys_from < sys_to order by sys_from"))
                .containsExactly("ICT", "By the later transaction");
        assertThat(column(database.asApp(), String.class, NAMES_AS_OF, now(database.asApp())))
                .containsExactly("By the earlier transaction");
    }

    @Test
    void makesOneVersionOfAllChangesInATransactionAndNoneOfAChangeThatChangesNothing() throws Exception {
        try (Connection connection = database.asApp().getConnection()) {
            connection.setAutoCommit(false);
            run(connection, "update organisation set name = 'First try' where id = 1");
            run(connection, "update organisation set name = 'Second try' where id = 1");
            connection.commit();
        }
        assertThat(run(database.asApp(), "update organisation set name = name")).isEqualTo(1);

        assertThat(column(database.asApp(), String.class, "select name from history.organisation"))
                .containsExactly("ICT");
    }

    @Test
    void letsTheApplicationNeitherForgeNorDestroyHistory() throws Exception {
        run(database.asApp(), "update organisation set name = 'New' where id = 1");

        for (String forbidden : List.of(
                "update organisation set sys_from = now()",
                "insert into organisation (code, kind, name, sys_by) values ('X-1', 'AGENCY', 'X', 'somebody else')",
                "delete from organisation",
                "truncate organisation",
                "update history.organisation set name = 'Never'",
                "delete from history.organisation",
                "insert into history.organisation select * from history.organisation",
                "delete from audit_event",
                "update audit_event set actor = 'nobody'",
                "create table anything (id int)",
                "alter table organisation disable trigger keep_history")) {
            assertThatThrownBy(() -> run(database.asApp(), forbidden))
                    .as(forbidden)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
        assertThatThrownBy(() -> run(database.asOwner(), "truncate organisation cascade"))
                .hasMessageContaining("facts are never overwritten");
    }

    @Test
    void tracksEveryInputOfAMeasure() throws Exception {
        Set<String> inputs = Set.of(
                "enrolment",
                "session",
                "cohort",
                "attendance_mark",
                "score",
                "outcome",
                "certificate",
                "person",
                "person_merge",
                "organisation",
                "indicator",
                "target",
                "manual_value",
                "grant_award",
                "grant_country",
                "allocation",
                "expenditure",
                "exchange_rate",
                "country_group_membership");

        assertThat(column(
                        database.asApp(),
                        String.class,
                        "select tgrelid::regclass::text from pg_trigger where tgname = 'keep_history'"))
                .containsAll(inputs);
        for (String input : inputs) {
            assertThat(run(database.asApp(), "select * from as_of." + input + "(now()) limit 1"))
                    .isZero();
        }
    }

    private OffsetDateTime settled() throws Exception {
        return column(database.asApp(), OffsetDateTime.class, "select history.latest_settled()")
                .get(0);
    }

    private static Object firstOf(Connection connection, String sql) throws Exception {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class);
        }
    }
}
