package org.cohortium.enrolment;

import org.cohortium.cohort.Counting;

/** The statements behind a cohort's pipeline and history in {@link EnrolmentFigures}. */
final class PipelineSql {
    private PipelineSql() {}

    /** One row: see {@link Pipeline}. */
    static String pipeline(String from) {
        return """
                with e as (select e.id, e.state, e.joined_on, coalesce(p.merged_into_id, p.id) as person, %s as is_certified %s)
                select count(*) as nominated,
                       count(*) filter (where e.state = 'NOMINATED') as undecided,
                       count(*) filter (where e.state = 'REJECTED') as rejected,
                       count(*) filter (where e.joined_on is not null or e.state in ('APPROVED', 'WAITLISTED')) as approved,
                       count(*) filter (where e.state = 'APPROVED') as seatless,
                       count(*) filter (where e.state = 'WAITLISTED') as waiting,
                       count(*) filter (where e.joined_on is not null) as enrolled,
                       count(*) filter (where e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')) as seated,
                       count(*) filter (where e.state = 'WITHDRAWN') as withdrawn,
                       count(*) filter (where e.state = 'DROPPED') as dropped,
                       count(*) filter (where e.state in ('ACTIVE', 'COMPLETED')) as active,
                       count(*) filter (where e.state = 'COMPLETED') as completed,
                       count(distinct e.person) filter (where e.is_certified) as certified,
                       count(distinct e.person) filter (where e.is_certified and d.decision = 'DISTINCTION') as distinctions
                from e left join outcome d on d.enrolment_id = e.id and d.state = 'CONFIRMED'
                """.formatted(Counting.CERTIFIED, from);
    }

    /** Changes of state, by day, state and who did it, latest first. A version that changed no state is none. */
    static String history(String from) {
        return """
                with e as (select e.id, p.name, c.time_zone %s),
                versions as (
                    select h.id, h.state, h.state_since, h.reason, h.sys_from, h.sys_by, e.name, e.time_zone
                    from e join enrolment h on h.id = e.id
                    union all
                    select h.id, h.state, h.state_since, h.reason, h.sys_from, h.sys_by, e.name, e.time_zone
                    from e join history.enrolment h on h.id = e.id),
                steps as (
                    select *, lag(state) over (partition by id order by sys_from) as before from versions)
                select s.state, count(*) as people, case when count(*) = 1 then min(s.name) end as name,
                       max(s.state_since) as at, min(u.display_name) as actor,
                       case when count(s.reason) = count(*) and min(s.reason) = max(s.reason) then min(s.reason) end as reason
                from steps s
                left join app_user u on s.sys_by in ('user:' || u.id, 'system for user:' || u.id, u.username)
                where s.state is distinct from s.before
                group by s.state, s.sys_by, (s.state_since at time zone s.time_zone)::date
                order by at desc, s.state limit :limit
                """.formatted(from);
    }
}
