select c.code, coalesce(u.translations -> :language ->> 'title', u.title) as title, c.state, cast(c.country_iso3 as text) as country,
       c.starts_on, c.ends_on, c.capacity,
       (select count(*) from fact_participation p
        where p.snapshot_id = c.snapshot_id and p.cohort_id = c.cohort_id and p.state in ('NOMINATED', 'APPROVED', 'WAITLISTED')) as waiting,
       coalesce(g.registered, 0) as registered, coalesce(g.started, 0) as started, coalesce(g.completed, 0) as completed,
       coalesce(g.certified, 0) as certified, g.completion, g.attendance, g.gain, g.women, coalesce(g.hours, 0) as hours,
       total.registered as all_registered, total.started as all_started, total.completed as all_completed, total.certified as all_certified
from fact_cohort c
cross join reporting.progress(:run, :recipient, 'TOTAL', :to) total
join curriculum_version v on v.id = c.curriculum_version_id
join curriculum u on u.id = v.curriculum_id
left join reporting.progress(:run, :recipient, 'COHORT', :to) g on g.item = c.code
where c.snapshot_id = :snapshot and c.host_id in (select reporting.organisations(:asOf, :organisation))
order by c.starts_on desc, c.code
