package org.cohortium.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The statements around the rows, on the owner's connection and in its transaction. */
final class OwnerConnection {
    private static final long ONE_LOADER_AT_A_TIME = 0xC0407;

    private final Connection connection;

    OwnerConnection(Connection connection) {
        this.connection = connection;
    }

    /** Waits for another loader to end, then says whether there is any data. */
    boolean isFilled() throws SQLException {
        run("select pg_advisory_xact_lock(" + ONE_LOADER_AT_A_TIME + ")");
        return !texts("""
            select 'filled' where exists (select from cohortium.organisation)
                or exists (select from cohortium.person) or exists (select from cohortium.app_user)\
            """).isEmpty();
    }

    CopySink sink() throws SQLException {
        return new CopySink(connection);
    }

    void publish(Curriculum version, Days days) throws SQLException {
        var sql = "update cohortium.curriculum_version set state = ?, published_on = ? where id = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, version.line().text("state"));
            statement.setObject(2, days.day(version.line().number("publishedDay")));
            statement.setLong(3, version.id());
            statement.executeUpdate();
        }
    }

    /** Writes what each certificate says, from what the other tables say now; the codes can be told from the seed. */
    void completeCertificates(long seed) throws SQLException {
        run("analyze cohortium.outcome, cohortium.enrolment, cohortium.person, cohortium.certificate");
        run("select cohortium.complete_certificates('demo " + seed + "')");
    }

    /** Sets every sequence beyond the ids that were given, with room for a block of ids already handed out. */
    void advanceSequences() throws SQLException {
        var tables = texts("""
            select t.relname from pg_class t join pg_class s on s.relname = t.relname || '_seq' and s.relkind = 'S'
            where t.relkind = 'r' and t.relnamespace = 'cohortium'::regnamespace
                and s.relnamespace = t.relnamespace\
            """);
        for (var table : tables) {
            run("select setval('cohortium.%1$s_seq', greatest(max(id), 0) + 50) from cohortium.%1$s".formatted(table));
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of every row. */
    List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
