-- Every measure to the end of the period, beside where it stood before the period began.
select now.measure,
       now.value as now, before.value as before, now.denominator is not null and now.measure not like 'learning-gain%' as is_share,
       case when now.denominator is not null then now.numerator end as numerator, now.denominator
from reporting.figure now
left join reporting.figure before
    on before.run_id = now.run_id and before.number = now.number and before.series = 'TOTAL' and before.dimension = ''
       and before.measure = now.measure and before.period_from is null and before.period_to = cast(:from as date) - 1
where now.run_id = :run and now.number = :recipient and now.series = 'TOTAL' and now.dimension = ''
  and now.period_from is null and now.period_to = :to
order by array_position(array['registered-persons', 'started-persons', 'completed-persons', 'assessed-persons', 'certified-persons',
                              'completion-rate', 'certification-rate', 'yield', 'pass-rate', 'attendance-rate',
                              'attendance-rate-excused-in', 'retention', 'learning-gain', 'learning-gain-class', 'female-share',
                              'youth-share', 'disability-share', 'ldc-share', 'training-hours', 'person-hours'], now.measure)
