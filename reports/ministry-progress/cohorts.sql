with f as (
    select series, item, measure, value from reporting.figure
    where run_id = :run and number = :recipient and series in ('COHORT', 'TOTAL') and dimension = '' and period_from is null and period_to = :to),
total as (
    select max(value) filter (where measure = 'registered-persons') as registered,
           max(value) filter (where measure = 'started-persons') as started,
           max(value) filter (where measure = 'completed-persons') as completed,
           max(value) filter (where measure = 'certified-persons') as certified
    from f where series = 'TOTAL')
select c.code, coalesce(u.translations -> :language ->> 'title', u.title) as title, c.state, cast(c.country_iso3 as text) as country,
       c.starts_on, c.ends_on, c.capacity,
       (select count(*) from fact_participation p
        where p.snapshot_id = c.snapshot_id and p.cohort_id = c.cohort_id and p.state in ('NOMINATED', 'APPROVED', 'WAITLISTED')) as waiting,
       cast(coalesce(g.registered, 0) as bigint) as registered, cast(coalesce(g.started, 0) as bigint) as started,
       cast(coalesce(g.completed, 0) as bigint) as completed, cast(coalesce(g.certified, 0) as bigint) as certified,
       g.completion, g.attendance, g.gain, g.women, coalesce(g.hours, 0) as hours,
       total.registered as all_registered, total.started as all_started, total.completed as all_completed, total.certified as all_certified
from fact_cohort c
cross join total
join curriculum_version v on v.id = c.curriculum_version_id
join curriculum u on u.id = v.curriculum_id
left join (
    select item,
           max(value) filter (where measure = 'registered-persons') as registered,
           max(value) filter (where measure = 'started-persons') as started,
           max(value) filter (where measure = 'completed-persons') as completed,
           max(value) filter (where measure = 'certified-persons') as certified,
           max(value) filter (where measure = 'completion-rate') as completion,
           max(value) filter (where measure = 'attendance-rate') as attendance,
           max(value) filter (where measure = 'learning-gain-class') as gain,
           max(value) filter (where measure = 'female-share') as women,
           max(value) filter (where measure = 'training-hours') as hours
    from f where series = 'COHORT' group by item) g on g.item = c.code
where c.snapshot_id = :snapshot and c.host_id in (select reporting.organisations(:asOf, :organisation))
order by c.starts_on desc, c.code
