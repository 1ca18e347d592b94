select period_to as due, actual, masked as actual_masked, target
from reporting.indicator_progress(:run, :recipient, :asOf, :grant)
where measure = 'female-share' and dimension = ''
order by period_to
