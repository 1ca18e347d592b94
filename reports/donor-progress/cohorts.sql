-- A cohort that nobody has figures of yet has nobody in it.
select c.code, coalesce(u.translations -> :language ->> 'title', u.title) as curriculum,
       coalesce(h.translations -> :language ->> 'name', h.name) as host, cast(c.country_iso3 as text) as country, c.state,
       c.starts_on, c.ends_on, a.share,
       case when g.item is null then 0 else g.registered end as registered, coalesce(g.registered_masked, false) as registered_masked,
       case when g.item is null then 0 else g.started end as started, coalesce(g.started_masked, false) as started_masked,
       case when g.item is null then 0 else g.completed end as completed, coalesce(g.completed_masked, false) as completed_masked,
       case when g.item is null then 0 else g.certified end as certified, coalesce(g.certified_masked, false) as certified_masked,
       g.completion, coalesce(g.completion_masked, false) as completion_masked,
       g.attendance, coalesce(g.attendance_masked, false) as attendance_masked,
       g.women, coalesce(g.women_masked, false) as women_masked,
       total.registered as all_registered, total.registered_masked as all_registered_masked,
       total.started as all_started, total.started_masked as all_started_masked,
       total.completed as all_completed, total.completed_masked as all_completed_masked,
       total.certified as all_certified, total.certified_masked as all_certified_masked
from as_of.allocation(:asOf) a
join as_of.cohort(:asOf) c on c.id = a.cohort_id
cross join reporting.progress(:run, :recipient, 'TOTAL', :to) total
join as_of.organisation(:asOf) h on h.id = c.host_organisation_id
join curriculum_version v on v.id = c.curriculum_version_id
join curriculum u on u.id = v.curriculum_id
left join reporting.progress(:run, :recipient, 'COHORT', :to) g on g.item = c.code
where a.grant_id = :grant
order by c.starts_on desc, c.code
