-- Ratios to ten places, as all figures are. Everybody in the cohorts the ministry hosts, and its own staff wherever they attend.
-- Records of an instant are asked for by lists of ids: nothing else leads to them by an index.
with host as materialized (select array(select reporting.organisations(:asOf, :organisation)) as ids),
hosted as materialized (
    select cohort_id from fact_cohort
    where snapshot_id = :snapshot and host_id = any (array(select unnest(ids) from host))),
part as materialized (
    select p.* from fact_participation p
    where p.snapshot_id = :snapshot and p.cohort_id = any (array(select cohort_id from hosted))
    union all
    select p.* from fact_participation p
    where p.snapshot_id = :snapshot and p.organisation_id = any (array(select unnest(ids) from host))
      and p.registered_on is not null and p.cohort_id <> all (array(select cohort_id from hosted))),
person as materialized (select n.* from as_of.person(:asOf) n where n.id = any (array(select person_id from part)))
select c.code as cohort, n.name, n.latin_name,
       coalesce(o.translations -> :language ->> 'name', o.name, n.organisation_declared) as organisation, n.job_title, p.state,
       round(cast(p.attended_minutes as numeric) / nullif(p.expected_minutes, 0), 10) as attendance, round(p.pre, 10) as pre,
       round(p.post, 10) as post,
       round(case when p.pre is null or p.post is null or p.pre = 1 and p.post = 1 or p.pre = 0 and p.post = 0 then null
            when p.post < p.pre then (p.post - p.pre) / p.pre
            else (p.post - p.pre) / (1 - p.pre) end, 10) as gain,
       round(p.score, 10) as score, p.decision as outcome, p.decision_state as outcome_state, p.certificate_number as certificate,
       case when p.registered_on is null or p.state in ('WITHDRAWN', 'DROPPED') or p.certificate_number is not null then null
            when p.decision_state is null and c.starts_on > cast(:asOf as date) then 'NOT_BEGUN'
            when p.decision_state = 'CONFIRMED' then case when p.decision in ('PASS', 'DISTINCTION') then 'CERTIFICATE' end
            when p.decision_state = 'PROPOSED' then 'CONFIRMATION'
            when p.expected_minutes > 0 and p.attended_minutes < r.min_attendance * p.expected_minutes
                then case when p.scores_missing + p.required_failed > 0 then 'ATTENDANCE_AND_WORK' else 'ATTENDANCE' end
            when p.scores_missing + p.required_failed > 0 then 'WORK'
            else 'OUTCOME' end as missing
from part p
join fact_cohort c on c.snapshot_id = p.snapshot_id and c.cohort_id = p.cohort_id
join person n on n.id = p.person_id
left join as_of.organisation(:asOf) o on o.id = p.organisation_id
left join certification_rule r on r.curriculum_version_id = c.curriculum_version_id
order by c.code, lower(n.name), p.enrolment_id
