select cast(item as date) as month,
       cast(max(value) filter (where measure = 'registered-persons') as bigint) as registered,
       cast(max(value) filter (where measure = 'completed-persons') as bigint) as completed,
       cast(max(value) filter (where measure = 'certified-persons') as bigint) as certified
from reporting.figure
where run_id = :run and number = :recipient and series = 'MONTH'
group by item
order by item
