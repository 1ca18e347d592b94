package org.cohortium.reporting;

/**
 * What {@link ProgrammeFigures} are made of, set by set, on {@code as_of.*} alone. Says of a person and a day what
 * {@code reporting.participations} says, without looking at every mark: who was scored has started, by that day at the
 * latest, so that marks tell something new only of those who completed without a score, or before it.
 */
final class ProgrammeSql {
    /** Rows of a quantity of persons, a day, and how many of them count from that day on. */
    static final String PERSONS = """
            with c as materialized (select id, time_zone from as_of.cohort(:asOf) where state <> 'CANCELLED'),
            merged as materialized (select id, merged_into_id from as_of.person(:asOf) where merged_into_id is not null),
            e as materialized (
                select e.id, coalesce(merged.merged_into_id, e.person_id) as person, e.joined_on, e.left_on, c.time_zone,
                       case when e.state = 'COMPLETED' then (e.state_since at time zone c.time_zone)::date end as since
                from as_of.enrolment(:asOf) e
                join c on c.id = e.cohort_id
                left join merged on merged.id = e.person_id
                where e.joined_on is not null),
            scored as materialized (
                select k.enrolment_id, min(k.scored_on) as day, min(k.scored_on) filter (where a.weight > 0) as counting_day
                from as_of.score(:asOf) k join cohortium.assessment a on a.id = k.assessment_id
                group by k.enrolment_id),
            ruled as materialized (
                select enrolment_id, decided_at from as_of.outcome(:asOf)
                where state = 'CONFIRMED' and decision in ('PASS', 'DISTINCTION')),
            unsure as materialized (
                select e.*, t.day from e left join scored t on t.enrolment_id = e.id
                where e.since is not null and (t.day is null or t.day > e.since)),
            seen as materialized (
                select u.id, min((s.starts_at at time zone u.time_zone)::date) as day
                from unsure u
                join as_of.attendance_mark(:asOf) m on m.enrolment_id = u.id and m.mark in ('PRESENT', 'LATE')
                join as_of.session(:asOf) s on s.id = m.session_id and s.state = 'HELD'
                where u.joined_on <= (s.starts_at at time zone u.time_zone)::date
                  and (u.left_on is null or (s.starts_at at time zone u.time_zone)::date <= u.left_on)
                group by u.id),
            reached as (
                select e.person, e.joined_on,
                       case when t.day <= e.since then e.since
                            when e.since is not null and (t.day is not null or n.day is not null)
                                then greatest(e.since, least(t.day, n.day)) end as completed_on,
                       case when t.counting_day is not null and r.enrolment_id is not null
                            then greatest(t.counting_day, (r.decided_at at time zone e.time_zone)::date) end as passed_on
                from e
                left join scored t on t.enrolment_id = e.id
                left join seen n on n.id = e.id
                left join ruled r on r.enrolment_id = e.id),
            first as materialized (
                select person, min(joined_on) as registered, min(completed_on) as completed,
                       min(greatest(completed_on, passed_on)) filter (where completed_on is not null and passed_on is not null)
                           as certified
                from reached group by person)
            select q.quantity, q.day, sum(q.people) as people
            from (
                select f.registered as day, count(*) as registered,
                       count(*) filter (where p.sex in ('FEMALE', 'MALE', 'OTHER')) as sex_known,
                       count(*) filter (where p.sex = 'FEMALE') as female
                from first f join as_of.person(:asOf) p on p.id = f.person group by 1) d
            cross join lateral (values ('REGISTERED', d.day, d.registered), ('SEX_KNOWN', d.day, d.sex_known),
                                       ('FEMALE', d.day, d.female)) q (quantity, day, people)
            group by 1, 2
            union all
            select 'COMPLETED', completed, count(*) from first where completed is not null group by 2
            union all
            select 'CERTIFIED', certified, count(*) from first where certified is not null group by 2""";

    /** Minutes by day, of sessions held since an instant. */
    static final String MINUTES = """
            with s as materialized (
                select s.id, s.minutes, (s.starts_at at time zone c.time_zone)::date as day
                from as_of.session(:asOf) s
                join as_of.cohort(:asOf) c on c.id = s.cohort_id and c.state <> 'CANCELLED'
                where s.state = 'HELD' and s.starts_at >= :since)
            select s.day,
                   sum(case m.mark when 'PRESENT' then s.minutes when 'LATE' then coalesce(m.minutes, s.minutes) else 0 end)
                       as attended,
                   sum(s.minutes) as expected
            from s
            join as_of.attendance_mark(:asOf) m on m.session_id = s.id and m.mark <> 'EXCUSED'
            join as_of.enrolment(:asOf) e on e.id = m.enrolment_id
            where e.joined_on <= s.day and (e.left_on is null or s.day <= e.left_on)
            group by 1""";

    private ProgrammeSql() {}
}
