-- What the release before told, and what it would tell as known now.
select c.series, case c.series when 'INDICATOR' then coalesce(i.translations -> :language ->> 'title', i.title) when 'COHORT' then c.item end as name,
       case when c.series = 'COUNTRY' then nullif(c.item, 'UNKNOWN')
            when c.dimension = 'country' and c.category <> 'UNKNOWN' then c.category end as country,
       c.measure, c.period_from, c.period_to, coalesce(nullif(c.dimension, ''), 'all') as dimension,
       case when c.dimension = 'country' and c.category <> 'UNKNOWN' then null else nullif(c.category, '') end as category,
       c.old, c.old_masked, c.new, c.new_masked, c.difference, c.difference_masked, c.unit = 'SHARE' as share, c.cause, c.further_cause
from reporting.change c
left join as_of.indicator(:asOf) i on c.series = 'INDICATOR' and cast(i.id as text) = c.item
where c.run_id = :run and c.number = :recipient
order by c.place
