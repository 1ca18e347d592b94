select g.code as grant_code, coalesce(g.translations -> :language ->> 'title', g.title) as title,
       coalesce(d.translations -> :language ->> 'name', d.name) as donor, g.iati_identifier as iati, g.amount,
       cast(g.currency as text) as currency, g.starts_on as grant_from, g.ends_on as grant_to,
       cast(:from as date) as report_from, cast(:to as date) as report_to, cast(:asOf as timestamptz) as as_of,
       case when cast(:release as integer) is null then 'DRAFT' else 'RELEASED' end as status,
       cast(:release as integer) as release, 'SECRETARIAT' as contact, u.signed as signatory
from as_of.grant_award(:asOf) g
join as_of.organisation(:asOf) d on d.id = g.donor_id
left join lateral (
    select u.signatory || coalesce(', ' || u.signatory_title, '') as signed from as_of.progress_update(:asOf) u
    where u.grant_id = g.id and u.state = 'APPROVED' and u.period_to between :from and :to and u.signatory is not null
    order by u.period_to desc, u.period_from desc limit 1) u on true
where g.id = :grant
