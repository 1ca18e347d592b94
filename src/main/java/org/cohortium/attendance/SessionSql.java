package org.cohortium.attendance;

import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.Scope;

/**
 * The statements behind the sessions of {@link AttendanceFigures}. Which sessions they are is settled first, then their
 * registers are counted: the other way round a list of 50 walks through every session there is.
 */
final class SessionSql {
    private static final String PICKED = """
            select s.*, c.code, c.curriculum_version_id, c.time_zone, c.state as cohort_state
            from session s join cohort c on c.id = s.cohort_id
            where %s and %s""";
    private static final String ROWS = """
            with s as %1$s (%2$s)
            select s.id, s.code as cohort, coalesce(cu.translations -> :language ->> 'title', cu.title) as cohort_title,
                   s.number, coalesce(mo.translations -> :language ->> 'title', s.title) as title,
                   s.starts_at, s.minutes, s.mode, s.state, s.place, s.time_zone as zone, r.expected, r.marked, r.there,
                   s.module_id, s.version
            from s
            join curriculum_version v on v.id = s.curriculum_version_id
            join curriculum cu on cu.id = v.curriculum_id
            left join module mo on mo.id = s.module_id
            cross join lateral (
                select count(*) as expected, count(m.mark) as marked,
                       count(*) filter (where m.mark in ('PRESENT', 'LATE')) as there
                from enrolment e left join attendance_mark m on m.enrolment_id = e.id and m.session_id = s.id
                where e.cohort_id = s.cohort_id and %3$s) r
            """;

    private SessionSql() {}

    /** All that a condition on a session {@code s} of a cohort {@code c} lets through. */
    static String sessions(Scope scope, String condition, String order) {
        return rows("materialized", picked(scope, condition)) + "order by " + order;
    }

    /** The same up to the parameter {@code limit}. */
    static String first(Scope scope, String condition, String order) {
        String ordered = " order by " + order;
        return rows("materialized", picked(scope, condition) + ordered + " limit :limit") + ordered;
    }

    /**
     * Those of cohorts under way that began between {@code from} and {@code before} and are not marked to the end. Who
     * sees everything has too many to count each before the list is full; others have few, wherever they stand.
     */
    static String unmarked(Scope scope) {
        String picked = picked(
                scope,
                "s.starts_at < :before and s.starts_at >= :from and s.state <> 'CANCELLED'"
                        + " and c.state in ('RUNNING', 'ASSESSING')");
        return rows(scope.everything() ? "not materialized" : "materialized", picked)
                + "where r.marked < r.expected order by s.starts_at desc, s.id limit :limit";
    }

    /** Whether a session {@code s} applies to an enrolment {@code e}. @param zone expression for the cohort's zone */
    static String applies(String zone) {
        return """
                e.joined_on <= (s.starts_at at time zone %1$s)::date
                and (e.left_on is null or e.left_on >= (s.starts_at at time zone %1$s)::date)""".formatted(zone);
    }

    private static String picked(Scope scope, String condition) {
        return PICKED.formatted(VisibleCohorts.where(scope), condition);
    }

    private static String rows(String how, String picked) {
        return ROWS.formatted(how, picked, applies("s.time_zone"));
    }
}
