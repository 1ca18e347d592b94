package org.cohortium.reporting;

/** The facts of an instant, as rows: every cohort with its sessions, every participation. */
final class FactSql {
    /** As {@code fact_cohort} keeps them. {@code :only}: ids, or null for all. */
    static final String COHORTS = """
            select c.cohort_id, c.code, c.curriculum_version_id, c.host_id, c.country_iso3, c.language, c.time_zone,
                   c.starts_on, c.ends_on, c.capacity, c.state, coalesce(h.held, '') as sessions,
                   coalesce(n.sessions, 0) as session_count, coalesce(h.unmarked, 0) as unmarked
            from reporting.cohorts(:asOf, :only) c
            left join (
                select s.cohort_id, count(*) filter (where m.session_id is null) as unmarked,
                       string_agg(s.number || '|' || s.day || '|' || s.minutes || '|' || s.mode, ',' order by s.number) as held
                from reporting.sessions(:asOf, :only) s
                left join (
                    select distinct session_id from as_of.attendance_mark(:asOf)
                    where :only is null or session_id = any (array(select session_id from reporting.sessions(:asOf, :only)))
                ) m on m.session_id = s.session_id
                group by s.cohort_id) h on h.cohort_id = c.cohort_id
            left join (
                select cohort_id, count(*) as sessions from as_of.session(:asOf)
                where state <> 'CANCELLED' and (:only is null or cohort_id = any (:only)) group by 1
            ) n on n.cohort_id = c.cohort_id""";

    /** As {@code fact_participation} keeps them. */
    static final String PARTICIPATIONS = "select * from reporting.participations(:asOf, :only)";

    private FactSql() {}
}
