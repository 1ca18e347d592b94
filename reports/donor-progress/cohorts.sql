with f as (
    select series, item, measure, value, masked from reporting.figure
    where run_id = :run and number = :recipient and series in ('COHORT', 'TOTAL') and dimension = '' and period_from is null and period_to = :to),
total as (
    select max(value) filter (where measure = 'registered-persons') as registered,
           bool_or(masked) filter (where measure = 'registered-persons') as registered_masked,
           max(value) filter (where measure = 'started-persons') as started,
           bool_or(masked) filter (where measure = 'started-persons') as started_masked,
           max(value) filter (where measure = 'completed-persons') as completed,
           bool_or(masked) filter (where measure = 'completed-persons') as completed_masked,
           max(value) filter (where measure = 'certified-persons') as certified,
           bool_or(masked) filter (where measure = 'certified-persons') as certified_masked
    from f where series = 'TOTAL')
select c.code, coalesce(u.translations -> :language ->> 'title', u.title) as curriculum,
       coalesce(h.translations -> :language ->> 'name', h.name) as host, cast(c.country_iso3 as text) as country, c.state,
       c.starts_on, c.ends_on, a.share,
       cast(case when g.item is null then 0 else g.registered end as bigint) as registered, coalesce(g.registered_masked, false) as registered_masked,
       cast(case when g.item is null then 0 else g.started end as bigint) as started, coalesce(g.started_masked, false) as started_masked,
       cast(case when g.item is null then 0 else g.completed end as bigint) as completed, coalesce(g.completed_masked, false) as completed_masked,
       cast(case when g.item is null then 0 else g.certified end as bigint) as certified, coalesce(g.certified_masked, false) as certified_masked,
       g.completion, coalesce(g.completion_masked, false) as completion_masked,
       g.attendance, coalesce(g.attendance_masked, false) as attendance_masked,
       g.women, coalesce(g.women_masked, false) as women_masked,
       total.registered as all_registered, total.registered_masked as all_registered_masked,
       total.started as all_started, total.started_masked as all_started_masked,
       total.completed as all_completed, total.completed_masked as all_completed_masked,
       total.certified as all_certified, total.certified_masked as all_certified_masked
from as_of.allocation(:asOf) a
join fact_cohort c on c.snapshot_id = :snapshot and c.cohort_id = a.cohort_id
cross join total
join as_of.organisation(:asOf) h on h.id = c.host_id
join curriculum_version v on v.id = c.curriculum_version_id
join curriculum u on u.id = v.curriculum_id
left join (
    select item,
           max(value) filter (where measure = 'registered-persons') as registered,
           bool_or(masked) filter (where measure = 'registered-persons') as registered_masked,
           max(value) filter (where measure = 'started-persons') as started,
           bool_or(masked) filter (where measure = 'started-persons') as started_masked,
           max(value) filter (where measure = 'completed-persons') as completed,
           bool_or(masked) filter (where measure = 'completed-persons') as completed_masked,
           max(value) filter (where measure = 'certified-persons') as certified,
           bool_or(masked) filter (where measure = 'certified-persons') as certified_masked,
           max(value) filter (where measure = 'completion-rate') as completion,
           bool_or(masked) filter (where measure = 'completion-rate') as completion_masked,
           max(value) filter (where measure = 'attendance-rate') as attendance,
           bool_or(masked) filter (where measure = 'attendance-rate') as attendance_masked,
           max(value) filter (where measure = 'female-share') as women,
           bool_or(masked) filter (where measure = 'female-share') as women_masked
    from f where series = 'COHORT' group by item) g on g.item = c.code
where a.grant_id = :grant
order by c.starts_on desc, c.code
