select cast(item as date) as month,
       cast(max(value) filter (where measure = 'registered-persons') as bigint) as registered,
       bool_or(masked) filter (where measure = 'registered-persons') as registered_masked,
       cast(max(value) filter (where measure = 'completed-persons') as bigint) as completed,
       bool_or(masked) filter (where measure = 'completed-persons') as completed_masked,
       cast(max(value) filter (where measure = 'certified-persons') as bigint) as certified,
       bool_or(masked) filter (where measure = 'certified-persons') as certified_masked
from reporting.figure
where run_id = :run and number = :recipient and series = 'MONTH'
group by item
order by item
