-- The period the report ends in, or the last that has begun; beside it the period before.
with reached as (
    select p.*, row_number() over (partition by indicator_id order by period_from desc) as latest,
           lead(actual) over (partition by indicator_id order by period_from desc) as before,
           lead(masked) over (partition by indicator_id order by period_from desc) as before_masked
    from reporting.indicator_progress(:run, :recipient, :asOf, :grant) p
    where p.dimension = '' and p.period_from <= :to)
select result_place || '.' || place || '  ' || coalesce(translations -> :language ->> 'title', title) as indicator, unit, baseline, target,
       actual, masked as actual_masked, before, coalesce(before_masked, false) as before_masked,
       case when masked or before_masked or actual is null or before is null then null
            when actual > before then 'UP' when actual < before then 'DOWN' else 'SAME' end as trend,
       achievement, masked as achievement_masked, case when not masked then assessment end as assessment, masked as assessment_masked,
       period_to as due
from reached
where latest = 1
order by result_place, place
