select g.amount as budget, cast(g.currency as text) as currency, coalesce(x.spent, 0) as spent, g.amount - coalesce(x.spent, 0) as remaining,
       round(coalesce(x.spent, 0) / nullif(g.amount, 0), 10) as burn,
       round(cast(greatest(0, least(g.ends_on, cast(:to as date)) - g.starts_on + 1) as numeric) / (g.ends_on - g.starts_on + 1), 10) as gone,
       cast(f.certified as bigint) as certified, f.certified_masked, f.cost as unit_cost, f.cost_masked as unit_cost_masked
from as_of.grant_award(:asOf) g
cross join lateral (
    select sum(converted) as spent from reporting.spending(:asOf, g.id) where eligible and spent_on <= :to) x
cross join lateral (
    select max(value) filter (where measure = 'certified-persons') as certified, bool_or(masked) filter (where measure = 'certified-persons') as certified_masked,
           max(value) filter (where measure = 'cost-per-certified-person') as cost,
           bool_or(masked) filter (where measure = 'cost-per-certified-person') as cost_masked
    from reporting.figure
    where run_id = :run and number = :recipient and series = 'TOTAL' and dimension = '' and period_from is null and period_to = :to) f
where g.id = :grant
