select dimension, category,
       cast(max(value) filter (where measure = 'registered-persons') as bigint) as registered,
       cast(max(value) filter (where measure = 'completed-persons') as bigint) as completed,
       cast(max(value) filter (where measure = 'certified-persons') as bigint) as certified
from reporting.figure
where run_id = :run and number = :recipient and series = 'TOTAL' and dimension <> '' and period_from is null and period_to = :to
group by dimension, category
order by array_position(array['sex', 'age', 'disability'], dimension),
         array_position(array['FEMALE', 'MALE', 'OTHER', 'YOUTH', 'OLDER', 'YES', 'NO', 'UNKNOWN'], category)
