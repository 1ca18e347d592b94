-- The facts of few cohorts by their indexes, for pages that show the figures of now: the same facts, and the same plan
-- where all are asked for. as_of.*(instant) puts current and earlier rows together, and only what is known before its
-- rows are read can narrow them: lists of ids can, a join cannot.

-- Sessions that were held, with their day where the cohort is.
create or replace function reporting.sessions(instant timestamptz, those bigint[])
    returns table (session_id bigint, cohort_id bigint, number smallint, day date, minutes smallint, mode text)
    language sql stable parallel safe as
$$
    select s.id, s.cohort_id, s.number, (s.starts_at at time zone c.time_zone)::date, s.minutes, s.mode
    from as_of.session(instant) s join as_of.cohort(instant) c on c.id = s.cohort_id
    where s.state = 'HELD' and (those is null or s.cohort_id = any (those)) and (those is null or c.id = any (those))
$$;

-- One row a person (the one kept, where records were merged) in a cohort that was not cancelled. Days are those of the
-- cohort's time zone; a day is null where the thing has not happened, and each set lies in the one before it:
--   registered  given a seat; started: came to a session or was scored; completed: started, and the enrolment is completed;
--   assessed    started, and scored in an assessment that counts; passed: assessed, and confirmed as pass or distinction;
--   certified   passed and completed.
-- Minutes are those of the sessions held between joining and leaving that have a mark; excused ones stand apart.
-- marks: session number, letter, minutes of a late one: 1P,2L45,3A,4E; in no order.
-- pre and post: share of the points, first attempt before and best attempt after.
create or replace function reporting.participations(instant timestamptz, those bigint[])
    returns table (enrolment_id bigint, cohort_id bigint, person_id bigint, organisation_id bigint, country_iso3 char(3), sex text,
                   age integer, disability text, ldc boolean, lldc boolean, sids boolean, state text, nominated_on date,
                   registered_on date, left_on date, started_on date, completed_on date, assessed_on date, passed_on date,
                   certified_on date, attended_minutes bigint, expected_minutes bigint, excused_minutes bigint, marks text,
                   pre numeric, post numeric, score numeric, scores_missing bigint, required_failed bigint,
                   decision text, decision_state text, certificate_number text)
    language sql stable parallel safe as
$$
    with c as materialized (select * from reporting.cohorts(instant, those) where state <> 'CANCELLED'),
    s as materialized (select * from reporting.sessions(instant, those)),
    e as materialized (
        select e.*, c.time_zone
        from as_of.enrolment(instant) e join c on c.cohort_id = e.cohort_id
        where those is null or e.cohort_id = any (those)),
    presence as materialized (
        select k.enrolment_id,
               coalesce(sum(case k.mark when 'PRESENT' then s.minutes when 'LATE' then coalesce(k.minutes, s.minutes) else 0 end), 0)
                   as attended_minutes,
               coalesce(sum(s.minutes) filter (where k.mark <> 'EXCUSED'), 0) as expected_minutes,
               coalesce(sum(s.minutes) filter (where k.mark = 'EXCUSED'), 0) as excused_minutes,
               min(s.day) filter (where k.mark in ('PRESENT', 'LATE')) as first_day,
               string_agg(s.number || left(k.mark, 1) || case k.mark when 'LATE' then coalesce(k.minutes, s.minutes)::text else '' end, ',')
                   as marks
        from as_of.attendance_mark(instant) k
        join s on s.session_id = k.session_id
        join e on e.id = k.enrolment_id
        where e.joined_on <= s.day and (e.left_on is null or s.day <= e.left_on)
          and (those is null or k.session_id = any (array(select session_id from s)))
        group by k.enrolment_id),
    best as (
        select k.enrolment_id, a.kind, a.weight, a.max_points, a.must_pass, a.pass_points, max(k.points) as points,
               (array_agg(k.points order by k.attempt))[1] as first_points, min(k.scored_on) as first_day
        from as_of.score(instant) k
        join e on e.id = k.enrolment_id
        join cohortium.assessment a on a.id = k.assessment_id
        where those is null or k.enrolment_id = any (array(select id from e))
        group by k.enrolment_id, a.id),
    scored as materialized (
        select enrolment_id, min(first_day) as first_day, min(first_day) filter (where weight > 0) as first_counting_day,
               sum(weight * points / max_points) / nullif(sum(weight), 0) as score,
               count(*) filter (where weight > 0 or must_pass) as counting,
               count(*) filter (where must_pass and points < pass_points) as required_failed,
               max(first_points / max_points) filter (where kind = 'PRE_TEST') as pre,
               max(points / max_points) filter (where kind = 'POST_TEST') as post
        from best group by enrolment_id),
    counting as materialized (
        select curriculum_version_id, count(*) filter (where weight > 0 or must_pass) as assessments
        from cohortium.assessment group by curriculum_version_id),
    o as materialized (
        select o.* from as_of.outcome(instant) o
        join e on e.id = o.enrolment_id
        where those is null or o.enrolment_id = any (array(select id from e))),
    x as not materialized (
        select outcome_id, number from as_of.certificate(instant)
        where those is null or outcome_id = any (array(select id from o))),
    ruled as materialized (
        select o.enrolment_id, o.decision, o.state, o.decided_at, x.number from o left join x on x.outcome_id = o.id),
    m as not materialized (
        select id, merged_into_id from as_of.person(instant)
        where those is null or id = any (array(select person_id from e))),
    p as not materialized (
        select id, organisation_id, country_iso3, sex, birth_year, wg_seeing, wg_hearing, wg_walking, wg_remembering, wg_self_care,
               wg_communicating
        from as_of.person(instant)
        where those is null or id = any (array(select coalesce(merged_into_id, id) from m)))
    select e.id, e.cohort_id, p.id, p.organisation_id, p.country_iso3, p.sex,
           extract(year from c.starts_on)::integer - p.birth_year,
           case when greatest(p.wg_seeing, p.wg_hearing, p.wg_walking, p.wg_remembering, p.wg_self_care, p.wg_communicating) >= 3 then 'YES'
                when num_nulls(p.wg_seeing, p.wg_hearing, p.wg_walking, p.wg_remembering, p.wg_self_care, p.wg_communicating) > 0
                    then 'UNKNOWN'
                else 'NO' end,
           p.country_iso3 = any (c.ldc), p.country_iso3 = any (c.lldc), p.country_iso3 = any (c.sids),
           e.state, (e.nominated_at at time zone c.time_zone)::date, e.joined_on, e.left_on,
           d.started_on, d.completed_on, d.assessed_on, d.passed_on, case when d.completed_on is not null and d.passed_on is not null then greatest(d.completed_on, d.passed_on) end,
           coalesce(a.attended_minutes, 0), coalesce(a.expected_minutes, 0), coalesce(a.excused_minutes, 0), a.marks,
           t.pre, t.post, t.score, greatest(coalesce(k.assessments, 0) - coalesce(t.counting, 0), 0), coalesce(t.required_failed, 0),
           o.decision, o.state, o.number
    from e
    join c on c.cohort_id = e.cohort_id
    join m on m.id = e.person_id
    join p on p.id = coalesce(m.merged_into_id, m.id)
    left join presence a on a.enrolment_id = e.id
    left join scored t on t.enrolment_id = e.id
    left join counting k on k.curriculum_version_id = c.curriculum_version_id
    left join ruled o on o.enrolment_id = e.id
    cross join lateral (select case when e.joined_on is not null then least(a.first_day, t.first_day) end as day) f
    cross join lateral (
        select f.day as started_on,
               case when f.day is not null and e.state = 'COMPLETED'
                   then greatest(f.day, (e.state_since at time zone c.time_zone)::date) end as completed_on,
               case when f.day is not null and t.first_counting_day is not null
                   then greatest(f.day, t.first_counting_day) end as assessed_on,
               case when f.day is not null and t.first_counting_day is not null and o.state = 'CONFIRMED'
                         and o.decision in ('PASS', 'DISTINCTION')
                   then greatest(f.day, t.first_counting_day, (o.decided_at at time zone c.time_zone)::date) end as passed_on) d
$$;
