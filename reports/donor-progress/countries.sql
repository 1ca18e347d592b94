select nullif(g.item, 'UNKNOWN') as country,
       g.registered, g.registered_masked,
       g.started, g.started_masked,
       g.completed, g.completed_masked,
       g.certified, g.certified_masked,
       g.completion, g.completion_masked,
       g.attendance, g.attendance_masked,
       g.women, g.women_masked,
       total.registered as all_registered, total.registered_masked as all_registered_masked,
       total.started as all_started, total.started_masked as all_started_masked,
       total.completed as all_completed, total.completed_masked as all_completed_masked,
       total.certified as all_certified, total.certified_masked as all_certified_masked
from reporting.progress(:run, :recipient, 'COUNTRY', :to) g
cross join reporting.progress(:run, :recipient, 'TOTAL', :to) total
order by g.item = 'UNKNOWN', g.item
