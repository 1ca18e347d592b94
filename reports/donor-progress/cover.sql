select g.code as grant_code, coalesce(g.translations -> :language ->> 'title', g.title) as title,
       coalesce(d.translations -> :language ->> 'name', d.name) as donor, g.iati_identifier as iati, g.amount,
       cast(g.currency as text) as currency, g.starts_on as grant_from, g.ends_on as grant_to,
       cast(:from as date) as report_from, cast(:to as date) as report_to, cast(:asOf as timestamptz) as as_of,
       case when cast(:release as integer) is null then 'DRAFT' else 'RELEASED' end as status,
       cast(:release as integer) as release, 'SECRETARIAT' as contact
from as_of.grant_award(:asOf) g
join as_of.organisation(:asOf) d on d.id = g.donor_id
where g.id = :grant
