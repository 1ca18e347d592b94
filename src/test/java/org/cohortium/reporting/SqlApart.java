package org.cohortium.reporting;

/** The measures once more, in SQL on the tables as they stand, written from the formulas and not from the code. */
final class SqlApart {
    /** Rows of measure, numerator, denominator for the cohorts of {@code :grant} up to and including {@code :to}. */
    static final String MEASURES = """
            with
            place as (
                select e.id, coalesce(m.merged_into_id, m.id) as who, c.id as cohort, c.time_zone, c.starts_on, c.curriculum_version_id as v,
                       e.joined_on, e.left_on, e.state, (e.state_since at time zone c.time_zone)::date as state_day
                from enrolment e join cohort c on c.id = e.cohort_id join person m on m.id = e.person_id
                where c.state <> 'CANCELLED' and e.joined_on is not null
                  and exists (select from allocation a where a.grant_id = :grant and a.cohort_id = c.id)),
            seen as (
                select p.id, (s.starts_at at time zone p.time_zone)::date as day, s.minutes, k.mark,
                       case when k.mark = 'PRESENT' then s.minutes when k.mark = 'LATE' then coalesce(k.minutes, s.minutes) else 0 end as got
                from place p join session s on s.cohort_id = p.cohort and s.state = 'HELD'
                join attendance_mark k on k.session_id = s.id and k.enrolment_id = p.id
                where (s.starts_at at time zone p.time_zone)::date >= p.joined_on
                  and ((s.starts_at at time zone p.time_zone)::date <= p.left_on or p.left_on is null)),
            first_seen as (select id, min(day) as day from seen where mark in ('PRESENT', 'LATE') group by id),
            first_score as (select enrolment_id as id, min(scored_on) as day from score group by 1),
            first_counting as (
                select k.enrolment_id as id, min(k.scored_on) as day from score k join assessment a on a.id = k.assessment_id
                where a.weight > 0 group by 1),
            way as (
                select p.*, least(fs.day, fk.day) as started, fc.day as counted,
                       case when o.state = 'CONFIRMED' and o.decision in ('PASS', 'DISTINCTION')
                            then (o.decided_at at time zone p.time_zone)::date end as ruled
                from place p left join first_seen fs using (id) left join first_score fk using (id) left join first_counting fc using (id)
                left join outcome o on o.enrolment_id = p.id),
            far as (
                select w.*, w.joined_on <= :to as is_registered, coalesce(w.started <= :to, false) as is_started,
                       coalesce(w.state = 'COMPLETED' and w.started <= :to and w.state_day <= :to, false) as is_completed,
                       coalesce(w.started <= :to and w.counted <= :to, false) as is_assessed,
                       coalesce(w.started <= :to and w.counted <= :to and w.ruled <= :to, false) as is_passed
                from way w),
            person_now as (
                select f.who,
                       bool_or(is_registered) as registered, bool_or(is_started) as started, bool_or(is_completed) as completed,
                       bool_or(is_assessed) as assessed, bool_or(is_passed) as passed, bool_or(is_passed and is_completed) as certified,
                       bool_or(is_started and (f.left_on is null or f.left_on >= :to or is_completed)) as staying,
                       bool_or(is_registered and q.sex in ('FEMALE', 'MALE', 'OTHER')) as sex_known,
                       bool_or(is_registered and q.sex = 'FEMALE') as female,
                       bool_or(is_registered and q.birth_year is not null) as age_known,
                       bool_or(is_registered and date_part('year', f.starts_on) - q.birth_year <= 35) as young,
                       bool_or(is_registered and (4 in (wg_seeing, wg_hearing, wg_walking, wg_remembering, wg_self_care, wg_communicating)
                           or 3 in (wg_seeing, wg_hearing, wg_walking, wg_remembering, wg_self_care, wg_communicating)
                           or wg_seeing + wg_hearing + wg_walking + wg_remembering + wg_self_care + wg_communicating is not null)) as answered,
                       bool_or(is_registered and (4 in (wg_seeing, wg_hearing, wg_walking, wg_remembering, wg_self_care, wg_communicating)
                           or 3 in (wg_seeing, wg_hearing, wg_walking, wg_remembering, wg_self_care, wg_communicating))) as disabled,
                       bool_or(is_registered and q.country_iso3 is not null) as country_known,
                       bool_or(is_registered and exists (
                           select from country_group_membership g
                           where g.scheme = 'LDC' and g.country_iso3 = q.country_iso3 and (g.valid_from is null or g.valid_from <= f.starts_on)
                             and (g.valid_to is null or g.status <> 'IN_FORCE' or f.starts_on < g.valid_to))) as ldc
                from far f join person q on q.id = f.who group by f.who),
            n as (
                select count(*) filter (where registered) as registered, count(*) filter (where started) as started,
                       count(*) filter (where completed) as completed, count(*) filter (where assessed) as assessed,
                       count(*) filter (where passed) as passed, count(*) filter (where certified) as certified,
                       count(*) filter (where staying) as staying, count(*) filter (where sex_known) as sex_known,
                       count(*) filter (where female) as female, count(*) filter (where age_known) as age_known,
                       count(*) filter (where young) as young, count(*) filter (where answered) as answered,
                       count(*) filter (where disabled) as disabled, count(*) filter (where country_known) as country_known,
                       count(*) filter (where ldc) as ldc
                from person_now),
            time as (
                select coalesce(sum(got) filter (where mark <> 'EXCUSED'), 0) as got,
                       coalesce(sum(minutes) filter (where mark <> 'EXCUSED'), 0) as due, coalesce(sum(minutes), 0) as due_or_excused
                from seen where day <= :to),
            tests as (
                select f.id,
                       (select k.points / a.max_points from score k join assessment a on a.id = k.assessment_id and a.kind = 'PRE_TEST'
                        where k.enrolment_id = f.id order by k.attempt limit 1) as pre,
                       (select max(k.points / a.max_points) from score k join assessment a on a.id = k.assessment_id and a.kind = 'POST_TEST'
                        where k.enrolment_id = f.id) as post
                from far f where f.is_assessed),
            gain as (
                select sum(case when post < pre then (post - pre) / pre else (post - pre) / (1 - pre) end)
                           filter (where not (pre = 0 and post = 0) and not (pre = 1 and post = 1)) as personal,
                       count(*) filter (where not (pre = 0 and post = 0) and not (pre = 1 and post = 1)) as pairs,
                       avg(post) - avg(pre) as class_above, 1 - avg(pre) as class_below, count(*) as matched
                from tests where pre is not null and post is not null),
            held as (
                select coalesce(sum(s.minutes), 0) / 60.0 as hours
                from session s join cohort c on c.id = s.cohort_id
                where s.state = 'HELD' and (s.starts_at at time zone c.time_zone)::date <= :to
                  and exists (select from allocation a where a.grant_id = :grant and a.cohort_id = c.id))
            select m.measure, m.above::numeric as above, m.below::numeric as below
            from n, time, gain, held, lateral (values
                ('registered-persons', registered::numeric, null::numeric), ('started-persons', started, null), ('completed-persons', completed, null),
                ('assessed-persons', assessed, null), ('certified-persons', certified, null),
                ('completion-rate', completed, started), ('certification-rate', certified, completed), ('yield', certified, started),
                ('pass-rate', passed, assessed), ('attendance-rate', got, due), ('attendance-rate-excused-in', got, due_or_excused),
                ('retention', staying, started), ('learning-gain', coalesce(personal, 0), pairs),
                ('learning-gain-class', coalesce(class_above * matched, 0), coalesce(class_below * matched, 0)),
                ('female-share', female, sex_known), ('youth-share', young, age_known), ('disability-share', disabled, answered),
                ('ldc-share', ldc, country_known), ('training-hours', hours, null), ('person-hours', got / 60.0, null)
            ) m (measure, above, below)""";

    private SqlApart() {}
}
