package org.cohortium.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.cohortium.results.Milestones;
import org.cohortium.results.Participation;
import org.cohortium.results.Traits;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads the facts of some cohorts person by person; memory grows with the cohorts, not with the people. */
final class FactRows implements Facts {
    private static final int FETCH = 2_000;

    private final Handle handle;
    private final String participations;
    private final UnaryOperator<Query> source;
    private final Map<Long, CohortFacts> cohorts;

    private FactRows(Handle handle, String cohorts, String participations, UnaryOperator<Query> source) {
        this.handle = handle;
        this.participations = participations;
        this.source = source;
        this.cohorts = source
                .apply(handle.createQuery("select cohort_id, code, starts_on, sessions from (" + cohorts + ") c"))
                .map((row, context) -> cohort(row))
                .stream()
                .collect(Collectors.toMap(CohortFacts::id, Function.identity()));
    }

    /** As kept with a snapshot. */
    static FactRows kept(Handle handle, long snapshot, Collection<Long> cohorts) {
        String those = " where snapshot_id = :snapshot and cohort_id = any (:only)";
        return new FactRows(
                handle,
                "select * from fact_cohort" + those,
                "select * from fact_participation" + those,
                query -> query.bind("snapshot", snapshot).bindArray("only", Long.class, cohorts));
    }

    /** Worked out for this moment's reader. */
    static FactRows at(Handle handle, Instant asOf, Collection<Long> cohorts) {
        return new FactRows(
                handle,
                FactSql.COHORTS,
                FactSql.PARTICIPATIONS,
                query -> query.bind("asOf", asOf.atOffset(ZoneOffset.UTC)).bindArray("only", Long.class, cohorts));
    }

    @Override
    public List<CohortFacts> cohorts() {
        return cohorts.values().stream()
                .sorted(Comparator.comparing(CohortFacts::code))
                .toList();
    }

    @Override
    public void eachPerson(Consumer<List<Participation>> action) {
        List<Participation> person = new ArrayList<>();
        try (var rows = registered().map((row, context) -> participation(row)).iterator()) {
            while (rows.hasNext()) {
                Participation next = rows.next();
                if (!person.isEmpty() && person.get(0).person() != next.person()) {
                    action.accept(List.copyOf(person));
                    person.clear();
                }
                person.add(next);
            }
        }
        if (!person.isEmpty()) {
            action.accept(List.copyOf(person));
        }
    }

    /** All of them at once, by enrolment; memory grows with the people. */
    Map<Long, Participation> byEnrolment() {
        Map<Long, Participation> all = new TreeMap<>();
        registered()
                .map((row, context) -> Map.entry(row.getLong("enrolment_id"), participation(row)))
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    private Query registered() {
        return source.apply(handle.createQuery("select * from (" + participations
                        + ") p where registered_on is not null order by person_id, enrolment_id"))
                .setFetchSize(FETCH);
    }

    private static CohortFacts cohort(ResultSet row) throws SQLException {
        return new CohortFacts(
                row.getLong("cohort_id"),
                row.getString("code"),
                row.getObject("starts_on", LocalDate.class),
                HeldSession.parse(row.getString("sessions")));
    }

    private Participation participation(ResultSet row) throws SQLException {
        CohortFacts cohort = cohorts.get(row.getLong("cohort_id"));
        if (cohort == null) {
            throw new IllegalStateException("participation " + row.getLong("enrolment_id") + " is in no cohort");
        }
        return new Participation(
                row.getLong("person_id"),
                cohort.code(),
                traits(row),
                milestones(row),
                cohort.attended(row.getString("marks")),
                share(row, "pre"),
                share(row, "post"));
    }

    private static Traits traits(ResultSet row) throws SQLException {
        return new Traits(
                row.getString("sex"),
                row.getObject("age", Integer.class),
                row.getString("disability"),
                row.getString("country_iso3"),
                row.getBoolean("ldc"));
    }

    private static Milestones milestones(ResultSet row) throws SQLException {
        return new Milestones(
                row.getObject("registered_on", LocalDate.class),
                row.getObject("left_on", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("completed_on", LocalDate.class),
                row.getObject("assessed_on", LocalDate.class),
                row.getObject("passed_on", LocalDate.class),
                row.getObject("certified_on", LocalDate.class));
    }

    private static @Nullable Double share(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
