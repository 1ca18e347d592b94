select s.category, coalesce(sum(s.converted) filter (where s.eligible and s.spent_on >= :from), 0) as period,
       coalesce(sum(s.converted) filter (where s.eligible), 0) as to_date,
       coalesce(sum(s.converted) filter (where not s.eligible), 0) as ineligible, cast(max(g.currency) as text) as currency
from reporting.spending(:asOf, :grant) s
join as_of.grant_award(:asOf) g on g.id = :grant
where s.spent_on <= :to
group by s.category
order by array_position(array['PERSONNEL', 'TRAVEL', 'VENUE', 'MATERIALS', 'SERVICES', 'INDIRECT'], s.category)
