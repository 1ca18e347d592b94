select coalesce(result_translations -> :language ->> 'title', result_title) as result,
       coalesce(translations -> :language ->> 'title', title) as indicator, result_kind as kind, unit, period_from, period_to,
       coalesce(nullif(dimension, ''), 'all') as dimension,
       case when dimension = 'country' and category <> 'UNKNOWN' then null else nullif(category, '') end as category,
       case when dimension = 'country' and category <> 'UNKNOWN' then category end as country,
       numerator, numerator_masked, denominator, denominator_masked, actual, masked as actual_masked,
       target, case when not masked then achievement end as achievement, masked and target is not null as achievement_masked, figure
from reporting.indicator_progress(:run, :recipient, :asOf, :grant) p
order by p.result_place, p.place, p.period_from, p.dimension <> '', p.dimension, p.category
