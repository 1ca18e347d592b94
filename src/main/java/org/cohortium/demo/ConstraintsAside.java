package org.cohortium.demo;

import java.sql.SQLException;
import java.util.List;

/**
 * Foreign keys and indexes of the large tables, taken off for a bulk load and put back after it, in one transaction with
 * it: checking and sorting all rows at once costs a fraction of doing it row by row. Nobody else sees the tables without
 * them. Keys that other tables refer to stay.
 */
final class ConstraintsAside {
    private static final String LARGE = "any ('{cohortium.person, cohortium.cohort, cohortium.session,"
            + " cohortium.enrolment, cohortium.attendance_mark, cohortium.score, cohortium.outcome,"
            + " cohortium.certificate, cohortium.expenditure, cohortium.target, history.person, history.cohort,"
            + " history.session, history.enrolment, history.attendance_mark, history.score, history.outcome}'"
            + "::regclass[])";
    private static final String FOREIGN_KEYS = """
            from pg_constraint where contype = 'f' and conrelid = %1$s order by oid""".formatted(LARGE);
    private static final String INDEXES = """
            from pg_index where indrelid = %1$s
                and not exists (select from pg_constraint where conindid = indexrelid) order by indexrelid""".formatted(LARGE);

    /** Keys of tables that no other table refers to. */
    private static final String KEYS = """
            from pg_constraint where contype in ('p', 'u')
                and conrelid in ('cohortium.attendance_mark'::regclass, 'cohortium.score'::regclass) order by oid""";

    private static final String DEFINED =
            "select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) ";
    private static final String DROPPED =
            "select format('alter table %s drop constraint %I', conrelid::regclass, conname) ";

    private final List<String> putBack;

    private ConstraintsAside(List<String> putBack) {
        this.putBack = putBack;
    }

    static ConstraintsAside none() {
        return new ConstraintsAside(List.of());
    }

    static ConstraintsAside take(OwnerConnection database) throws SQLException {
        var putBack = database.texts(DEFINED + KEYS);
        putBack.addAll(database.texts("select pg_get_indexdef(indexrelid) " + INDEXES));
        putBack.addAll(database.texts(DEFINED + FOREIGN_KEYS));
        var takeOff = database.texts(DROPPED + FOREIGN_KEYS);
        takeOff.addAll(database.texts(DROPPED + KEYS));
        takeOff.addAll(database.texts("select format('drop index %s', indexrelid::regclass) " + INDEXES));
        for (var statement : takeOff) {
            database.run(statement);
        }
        return new ConstraintsAside(putBack);
    }

    void putBack(OwnerConnection database) throws SQLException {
        database.run("set local maintenance_work_mem = '256MB'");
        for (var statement : putBack) {
            database.run(statement);
        }
    }
}
