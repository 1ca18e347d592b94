package org.cohortium.cohort;

import org.cohortium.database.Listing;
import org.cohortium.identity.Scope;

/** The statements behind {@link CohortFigures}. Parameters are named; nothing of a reader's goes into the text. */
final class CohortSql {
    /** Who holds a seat in a cohort {@code c}, and who waits for one; nobody sits in a cancelled one. */
    private static final String SEATS = """
            select count(*) filter (where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED') and c.state <> 'CANCELLED') as seated,
                   count(*) filter (where e.state = 'WAITLISTED') as waiting
            from enrolment e where e.cohort_id = c.id""";

    /** Who is where in a cohort {@code c}. */
    private static final String PEOPLE = """
            select count(*) filter (where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED') and c.state <> 'CANCELLED') as seated,
                   count(*) filter (where e.state = 'WAITLISTED') as waiting,
                   count(*) filter (where e.state = 'NOMINATED') as nominated,
                   count(*) filter (where e.state = 'APPROVED') as approved,
                   count(distinct %s) filter (where %s) as certified
            from enrolment e %s where e.cohort_id = c.id""".formatted(Counting.PERSON, Counting.CERTIFIED, Counting.MERGED);

    private static final String NAMES = """
            join curriculum_version v on v.id = c.curriculum_version_id
            join curriculum cu on cu.id = v.curriculum_id
            join organisation h on h.id = c.host_organisation_id""";

    private CohortSql() {}

    /** From and where: what may be seen and what is asked for. */
    static String from(Scope scope, CohortQuery query) {
        return "from cohort c " + NAMES + where(scope, query);
    }

    /** The same for what asks only of the cohorts themselves: names are joined where they are looked through. */
    static String bareFrom(Scope scope, CohortQuery query) {
        boolean named = query.text() != null || query.curriculum() != null;
        return "from cohort c " + (named ? NAMES : "") + where(scope, query);
    }

    private static String where(Scope scope, CohortQuery query) {
        StringBuilder sql = new StringBuilder(" where ");
        sql.append(VisibleCohorts.where(scope));
        narrow(sql, query.text() != null, """
                strpos(lower(concat_ws(' ', c.code, cu.title, cu.translations -> :language ->> 'title', h.name,
                                       h.translations -> :language ->> 'name')), lower(:text)) > 0""");
        narrow(
                sql,
                query.year() != null,
                "c.starts_on >= make_date(:year, 1, 1) and c.starts_on < make_date(:year + 1, 1, 1)");
        narrow(sql, query.curriculum() != null, "cu.code = :curriculum");
        narrow(sql, !query.states().isEmpty(), "c.state = any(:states)");
        narrow(sql, !query.countries().isEmpty(), "c.country_iso3 = any(:countries)");
        return sql.toString();
    }

    private static void narrow(StringBuilder sql, boolean wanted, String condition) {
        if (wanted) {
            sql.append(" and ").append(condition);
        }
    }

    static String count(String from) {
        return "select count(*) from (select 1 " + from + " limit " + (Listing.COUNTED + 1) + ") counted";
    }

    /** Sums over all cohorts the condition lets through. Places in a cancelled cohort are none; the certified count once. */
    static String totals(String from) {
        return """
                with c as (select c.id, c.capacity, c.state, c.time_zone %s)
                select count(*) as cohorts, coalesce(sum(c.capacity) filter (where c.state <> 'CANCELLED'), 0) as capacity,
                       coalesce(sum(e.seated), 0) as seated, coalesce(sum(e.waiting), 0) as waiting,
                       (select count(distinct %s) from c join enrolment e on e.cohort_id = c.id %s where %s) as certified
                from c cross join lateral (%s) e
                """.formatted(from, Counting.PERSON, Counting.MERGED, Counting.CERTIFIED, SEATS);
    }

    /** What stands beside the figures of the cohorts the condition lets through. */
    static String details(String from) {
        return """
                with c as (select c.id, c.curriculum_version_id %s)
                select array(select u.display_name from cohort_facilitator f join app_user u on u.id = f.user_id
                             where f.cohort_id = c.id order by 1) as facilitators,
                       v.number as curriculum_version,
                       (select coalesce(sum(m.hours), 0) from module m where m.curriculum_version_id = v.id) as hours,
                       s.next_session, s.sessions, s.held_sessions
                from c
                join curriculum_version v on v.id = c.curriculum_version_id
                cross join lateral (
                    select min(s.starts_at) filter (where s.state = 'SCHEDULED' and s.starts_at > :now) as next_session,
                           count(*) filter (where s.state <> 'CANCELLED') as sessions,
                           count(*) filter (where s.state = 'HELD') as held_sessions
                    from session s where s.cohort_id = c.id) s
                """.formatted(from);
    }

    /** The rows of one page; the figures are worked out for that page's cohorts only. */
    static String rows(String from, CohortOrder order) {
        return """
                with c as (
                    select c.*, h.name as host_name, h.translations as host_translations, cu.title as cu_title,
                           cu.translations as cu_translations, cu.code as cu_code, row_number() over (order by %2$s) as place
                    %1$s
                    order by %2$s offset :offset limit :limit)
                select c.id, c.code, coalesce(c.cu_translations -> :language ->> 'title', c.cu_title) as title,
                       coalesce(c.host_translations -> :language ->> 'name', c.host_name) as host,
                       c.host_organisation_id as host_id, c.cu_code as curriculum,
                       c.country_iso3 as country, c.state, c.starts_on, c.ends_on, c.time_zone as zone, c.language,
                       c.capacity, c.version, e.seated, e.waiting, e.nominated, e.approved, e.certified,
                       coalesce(a.attended, 0) as attended_minutes, coalesce(a.expected, 0) as expected_minutes
                from c
                cross join lateral (%3$s) e
                cross join lateral (%4$s) a
                order by c.place
                """.formatted(from, order.sql(), PEOPLE, Counting.MINUTES);
    }
}
