-- What a grant was spent on, each amount in the grant's own currency by the rate of its day; the one place that converts.
-- converted is null where a rate is missing. No rate is looked up for amounts in the grant's currency.
create function reporting.converted(instant timestamptz, of_grant bigint)
    returns table (id bigint, cohort_id bigint, spent_on date, category text, amount numeric, currency char(3), eligible boolean,
                   reference text, rate numeric, rate_on date, converted numeric)
    language sql stable parallel safe as
$$
    select x.id, x.cohort_id, x.spent_on, x.category, x.amount, x.currency, x.eligible, x.reference,
           case when k.elsewhere is null then 1 else round(f.rate / t.rate, 10) end,
           case when k.elsewhere is not null then least(f.rate_on, t.rate_on) end,
           case when k.elsewhere is null then x.amount else round(x.amount * f.rate / t.rate, 2) end
    from as_of.expenditure(instant) x
    join as_of.grant_award(instant) g on g.id = x.grant_id
    cross join lateral (
        select case when x.currency <> g.currency then x.currency end as elsewhere, case when x.currency <> g.currency then g.currency end as own) k
    left join lateral reporting.dollars(instant, k.elsewhere, x.spent_on) f on true
    left join lateral reporting.dollars(instant, k.own, x.spent_on) t on true
    where x.grant_id = of_grant
$$;

create or replace function reporting.spending(instant timestamptz, of_grant bigint)
    returns table (id bigint, cohort_id bigint, cohort text, country_iso3 char(3), spent_on date, category text, amount numeric, currency char(3),
                   eligible boolean, reference text, rate numeric, rate_on date, converted numeric)
    language sql stable parallel safe as
$$
    select x.id, x.cohort_id, c.code, c.country_iso3, x.spent_on, x.category, x.amount, x.currency, x.eligible, x.reference, x.rate, x.rate_on,
           x.converted
    from reporting.converted(instant, of_grant) x
    left join as_of.cohort(instant) c on c.id = x.cohort_id
$$;
grant execute on function reporting.converted(timestamptz, bigint) to cohortium_app;
