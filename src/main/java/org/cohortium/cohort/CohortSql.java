package org.cohortium.cohort;

import org.cohortium.database.Listing;
import org.cohortium.identity.Scope;

/** The statements behind {@link CohortFigures}. Parameters are named; nothing of a reader's goes into the text. */
final class CohortSql {
    private CohortSql() {}

    /** From and where: what may be seen and what is asked for. */
    static String from(Scope scope, CohortQuery query) {
        StringBuilder sql = new StringBuilder("""
                from cohort c
                join curriculum_version v on v.id = c.curriculum_version_id
                join curriculum cu on cu.id = v.curriculum_id
                join organisation h on h.id = c.host_organisation_id
                where
                """);
        sql.append(VisibleCohorts.where(scope));
        narrow(sql, query.text() != null, """
                (lower(c.code) like '%' || lower(:text) || '%' or lower(cu.title) like '%' || lower(:text) || '%'
                 or lower(h.name) like '%' || lower(:text) || '%')""");
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

    /** The rows of one page; the figures are worked out for that page's cohorts only. */
    static String rows(String from, CohortOrder order) {
        return """
                with c as (
                    select c.*, h.name as host_name, h.translations as host_translations, cu.title as cu_title,
                           cu.translations as cu_translations, row_number() over (order by %2$s) as place
                    %1$s
                    order by %2$s offset :offset limit :limit)
                select c.id, c.code, coalesce(c.cu_translations -> :language ->> 'title', c.cu_title) as title,
                       coalesce(c.host_translations -> :language ->> 'name', c.host_name) as host,
                       c.country_iso3 as country, c.state, c.starts_on, c.ends_on, c.time_zone as zone, c.language,
                       c.capacity, e.seated, e.waiting, e.nominated, e.certified,
                       coalesce(a.attended, 0) as attended_minutes, coalesce(a.expected, 0) as expected_minutes
                from c
                cross join lateral (
                    select count(*) filter (where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')) as seated,
                           count(*) filter (where e.state = 'WAITLISTED') as waiting,
                           count(*) filter (where e.state in ('NOMINATED', 'APPROVED')) as nominated,
                           count(*) filter (where o.decision in ('PASS', 'DISTINCTION') and o.state = 'CONFIRMED') as certified
                    from enrolment e left join outcome o on o.enrolment_id = e.id where e.cohort_id = c.id) e
                cross join lateral (
                    select sum(case m.mark when 'PRESENT' then s.minutes when 'LATE' then coalesce(m.minutes, s.minutes) else 0 end)
                               as attended,
                           sum(s.minutes) as expected
                    from session s join attendance_mark m on m.session_id = s.id
                    where s.cohort_id = c.id and s.state = 'HELD' and m.mark <> 'EXCUSED') a
                order by c.place
                """.formatted(from, order.sql());
    }
}
