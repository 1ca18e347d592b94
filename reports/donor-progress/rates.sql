-- Expenditure by the currency it was made in, and between which days its rates were fixed.
select cast(s.currency as text) as currency, sum(s.amount) as amount, sum(s.converted) as converted, cast(max(g.currency) as text) as own_currency,
       min(s.rate_on) as first_rate_on, max(s.rate_on) as last_rate_on, count(*) filter (where s.converted is null) as unconverted
from reporting.spending(:asOf, :grant) s
join as_of.grant_award(:asOf) g on g.id = :grant
where s.spent_on <= :to
group by s.currency
order by s.currency
