package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** What the database says in every place of a cohort's register, now or as it was known at an instant. */
@ApplicationScoped
class RegisterValues {
    private static final String MARKS = """
            select m.enrolment_id, m.session_id, concat_ws(' ', m.mark, case m.mark when 'LATE' then m.minutes end) as value, m.note
            from session s join %s m on m.session_id = s.id where s.cohort_id = :cohort""";
    private static final String SCORES = """
            select k.enrolment_id, k.assessment_id, k.attempt, k.points
            from enrolment e join %s k on k.enrolment_id = e.id where e.cohort_id = :cohort""";
    private static final String OUTCOMES = """
            select o.enrolment_id, o.decision, o.reason, o.deferred_until
            from enrolment e join %s o on o.enrolment_id = e.id where e.cohort_id = :cohort""";

    private final Jdbi jdbi;

    @Inject
    RegisterValues(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Values asOf(long cohort, Instant instant) {
        return jdbi.withHandle(handle -> read(
                handle,
                cohort,
                instant,
                MARKS.formatted("as_of.attendance_mark(:at)"),
                SCORES.formatted("as_of.score(:at)"),
                OUTCOMES.formatted("as_of.outcome(:at)")));
    }

    Values now(long cohort) {
        return jdbi.withHandle(handle -> read(
                handle,
                cohort,
                Instant.EPOCH,
                MARKS.formatted("attendance_mark"),
                SCORES.formatted("score"),
                OUTCOMES.formatted("outcome")));
    }

    /**
     * What it says now, held until the transaction ends: who writes one of these facts meanwhile waits, and so does
     * another workbook of the cohort.
     */
    Values held(long cohort) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select pg_advisory_xact_lock(hashtextextended('register ' || :cohort, 0))")
                    .bind("cohort", cohort)
                    .map((row, context) -> true)
                    .one();
            return read(
                    handle,
                    cohort,
                    Instant.EPOCH,
                    MARKS.formatted("attendance_mark") + " for update of m",
                    SCORES.formatted("score") + " for update of k",
                    OUTCOMES.formatted("outcome") + " for update of o");
        });
    }

    private static Values read(Handle handle, long cohort, Instant at, String marks, String scores, String outcomes) {
        Values read = new Values(new HashMap<>(), new HashMap<>());
        each(handle.createQuery(marks), cohort, at, row -> {
            Place place = Place.attendance(row.getLong(1), row.getLong(2));
            put(read.values(), place, row.getString(3));
            put(read.notes(), place, row.getString(4));
        });
        each(
                handle.createQuery(scores),
                cohort,
                at,
                row -> put(
                        read.values(),
                        Place.score(row.getLong(1), row.getLong(2), row.getInt(3)),
                        CellWords.plain(row.getBigDecimal(4))));
        each(handle.createQuery(outcomes), cohort, at, row -> {
            put(read.values(), Place.outcome(Kind.DECISION, row.getLong(1)), row.getString(2));
            put(read.values(), Place.outcome(Kind.REASON, row.getLong(1)), row.getString(3));
            put(read.values(), Place.outcome(Kind.UNTIL, row.getLong(1)), row.getString(4));
        });
        return read;
    }

    private static void put(Map<Place, String> values, Place place, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(place, CellWords.tidy(value));
        }
    }

    /** What is done with a row. */
    @FunctionalInterface
    private interface Reading {
        void read(ResultSet row) throws SQLException;
    }

    private static void each(Query query, long cohort, Instant at, Reading reading) {
        query.bind("cohort", cohort)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .map((row, context) -> {
                    reading.read(row);
                    return true;
                })
                .list();
    }
}
