package org.cohortium.home;

import org.cohortium.cohort.Counting;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.Scope;

/** The statements behind {@link HealthFigures}. */
final class HealthSql {
    private static final String COHORTS = """
            with c as materialized (
                select c.* from cohort c
                where c.state in ('PLANNED', 'ENROLLING', 'RUNNING', 'ASSESSING') and %1$s
                order by array_position(array['RUNNING', 'ASSESSING', 'ENROLLING', 'PLANNED'], c.state), c.starts_on, c.code
                limit :limit)
            select c.code, coalesce(cu.translations -> :language ->> 'title', cu.title) as title, c.state, c.starts_on,
                   c.ends_on, c.time_zone as zone, c.capacity, e.seated, e.waiting, e.to_propose, e.returned, s.sessions,
                   s.held, s.next_at, coalesce(a.attended, 0) as attended_minutes, coalesce(a.expected, 0) as expected_minutes,
                   r.min_attendance,
                   p.at_risk, p.recoverable
            from c
            join curriculum_version v on v.id = c.curriculum_version_id
            join curriculum cu on cu.id = v.curriculum_id
            left join certification_rule r on r.curriculum_version_id = v.id
            cross join lateral (
                select count(*) as sessions, count(*) filter (where state = 'HELD') as held,
                       min(starts_at) filter (where starts_at >= :now) as next_at
                from session where cohort_id = c.id and state <> 'CANCELLED') s
            cross join lateral (
                select count(*) filter (where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')) as seated,
                       count(*) filter (where e.state = 'WAITLISTED') as waiting,
                       count(*) filter (where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED') and o.id is null) as to_propose,
                       count(*) filter (where o.state = 'RETURNED') as returned
                from enrolment e left join outcome o on o.enrolment_id = e.id where e.cohort_id = c.id) e
            cross join lateral (
                select count(*) filter (where x.attended < r.min_attendance * x.expected) as at_risk,
                       count(*) filter (where x.attended < r.min_attendance * x.expected
                           and x.attended + x.ahead >= r.min_attendance * (x.expected + x.ahead)) as recoverable
                from (select sum(%2$s) as attended,
                             sum(s.minutes) filter (where m.mark <> 'EXCUSED') as expected,
                             coalesce(sum(s.minutes) filter (where m.mark is null), 0) as ahead
                      from enrolment e
                      join session s on s.cohort_id = e.cohort_id and s.state <> 'CANCELLED'
                           and e.joined_on <= (s.starts_at at time zone c.time_zone)::date
                      left join attendance_mark m on m.session_id = s.id and m.enrolment_id = e.id
                      where e.cohort_id = c.id and e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')
                      group by e.id) x) p
            cross join lateral (%3$s) a
            order by array_position(array['RUNNING', 'ASSESSING', 'ENROLLING', 'PLANNED'], c.state), c.starts_on, c.code""";
    private static final String BEHIND = """
            with c as materialized (
                select c.* from cohort c where c.state in ('PLANNED', 'ENROLLING', 'RUNNING', 'ASSESSING') and %s),
            unmarked as (
                select c.host_organisation_id as host, count(*) as sessions
                from session s join c on c.id = s.cohort_id and c.state in ('RUNNING', 'ASSESSING')
                where s.state <> 'CANCELLED' and s.starts_at < :today
                  and not exists (select from attendance_mark m where m.session_id = s.id)
                group by 1),
            undecided as (
                select c.host_organisation_id as host, count(*) as people
                from c join enrolment e on e.cohort_id = c.id
                where e.state = 'NOMINATED' and e.state_since < :stale group by 1),
            late as (
                select host_organisation_id as host, count(*) as open,
                       count(*) filter (where state in ('PLANNED', 'ENROLLING') and starts_on < :late
                                        or state = 'RUNNING' and ends_on < :late) as cohorts
                from c group by 1)
            select coalesce(h.translations -> :language ->> 'name', h.name) as host, h.country_iso3 as country, l.open,
                   l.cohorts as late, coalesce(u.sessions, 0) as unmarked, coalesce(d.people, 0) as undecided
            from late l
            join organisation h on h.id = l.host
            left join unmarked u on u.host = l.host
            left join undecided d on d.host = l.host
            where l.cohorts + coalesce(u.sessions, 0) + coalesce(d.people, 0) > 0
            order by l.cohorts + coalesce(u.sessions, 0) desc, coalesce(d.people, 0) desc, h.name limit :limit""";
    private static final String DEFERRED = """
            select count(*) as outcomes, count(distinct c.id) as cohorts,
                   (array_agg(c.code order by o.deferred_until, c.code))[1] as next
            from cohort c
            join enrolment e on e.cohort_id = c.id
            join outcome o on o.enrolment_id = e.id
            where o.state = 'CONFIRMED' and o.decision = 'DEFERRED' and o.deferred_until <= :today
              and c.state <> 'CANCELLED' and %s""";

    private HealthSql() {}

    static String cohorts(Scope scope) {
        return COHORTS.formatted(VisibleCohorts.whole(scope), Counting.CREDITED, Counting.MINUTES);
    }

    static String deferred(Scope scope) {
        return DEFERRED.formatted(VisibleCohorts.whole(scope));
    }

    static String behind(Scope scope) {
        return BEHIND.formatted(VisibleCohorts.whole(scope));
    }
}
