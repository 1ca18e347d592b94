with f as (
    select series, item, measure, value, masked from reporting.figure
    where run_id = :run and number = :recipient and series in ('COUNTRY', 'TOTAL') and dimension = '' and period_from is null and period_to = :to),
total as (
    select max(value) filter (where measure = 'registered-persons') as registered,
           bool_or(masked) filter (where measure = 'registered-persons') as registered_masked,
           max(value) filter (where measure = 'started-persons') as started,
           bool_or(masked) filter (where measure = 'started-persons') as started_masked,
           max(value) filter (where measure = 'completed-persons') as completed,
           bool_or(masked) filter (where measure = 'completed-persons') as completed_masked,
           max(value) filter (where measure = 'certified-persons') as certified,
           bool_or(masked) filter (where measure = 'certified-persons') as certified_masked
    from f where series = 'TOTAL')
select nullif(g.item, 'UNKNOWN') as country,
       cast(g.registered as bigint) as registered, g.registered_masked, cast(g.started as bigint) as started, g.started_masked,
       cast(g.completed as bigint) as completed, g.completed_masked, cast(g.certified as bigint) as certified, g.certified_masked,
       g.completion, g.completion_masked, g.attendance, g.attendance_masked, g.women, g.women_masked,
       total.registered as all_registered, total.registered_masked as all_registered_masked,
       total.started as all_started, total.started_masked as all_started_masked,
       total.completed as all_completed, total.completed_masked as all_completed_masked,
       total.certified as all_certified, total.certified_masked as all_certified_masked
from (
    select item,
           max(value) filter (where measure = 'registered-persons') as registered,
           bool_or(masked) filter (where measure = 'registered-persons') as registered_masked,
           max(value) filter (where measure = 'started-persons') as started,
           bool_or(masked) filter (where measure = 'started-persons') as started_masked,
           max(value) filter (where measure = 'completed-persons') as completed,
           bool_or(masked) filter (where measure = 'completed-persons') as completed_masked,
           max(value) filter (where measure = 'certified-persons') as certified,
           bool_or(masked) filter (where measure = 'certified-persons') as certified_masked,
           max(value) filter (where measure = 'completion-rate') as completion,
           bool_or(masked) filter (where measure = 'completion-rate') as completion_masked,
           max(value) filter (where measure = 'attendance-rate') as attendance,
           bool_or(masked) filter (where measure = 'attendance-rate') as attendance_masked,
           max(value) filter (where measure = 'female-share') as women,
           bool_or(masked) filter (where measure = 'female-share') as women_masked
    from f where series = 'COUNTRY' group by item) g
cross join total
order by g.item = 'UNKNOWN', g.item
