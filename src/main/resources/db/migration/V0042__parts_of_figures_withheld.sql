-- Of a share, a count may be shown beside one that is withheld: a column whose total is shown never has one gap alone.
alter table report_figure
    add column numerator_mask text check (numerator_mask in ('SMALL', 'DERIVED', 'COMPLEMENTARY')),
    add column denominator_mask text check (denominator_mask in ('SMALL', 'DERIVED', 'COMPLEMENTARY'));
update report_figure set numerator_mask = mask, denominator_mask = case when denominator is not null then mask end
where mask is not null;
alter table report_figure
    add constraint report_figure_parts check (mask is not null or numerator_mask is null and denominator_mask is null);

create or replace view reporting.figure as
    select run_id, number, series, item, measure, measure_version, period_from, period_to, dimension, category,
           case when numerator_mask is null then numerator end as numerator,
           case when denominator_mask is null then denominator end as denominator,
           case when mask is null then value end as value,
           mask is not null as masked,
           numerator_mask is not null as numerator_masked,
           denominator_mask is not null as denominator_masked
    from report_figure;

drop function reporting.indicator_progress(uuid, integer, timestamptz, bigint);
create function reporting.indicator_progress(of_run uuid, recipient integer, instant timestamptz, of_grant bigint)
    returns table (indicator_id bigint, result_kind text, result_place smallint, place smallint, result_title text,
                   result_translations jsonb, title text, translations jsonb, unit text, direction text, measure text, baseline numeric,
                   period_from date, period_to date, dimension text, category text, numerator numeric, numerator_masked boolean,
                   denominator numeric, denominator_masked boolean, actual numeric, masked boolean, target numeric, achievement numeric, assessment text)
    language sql stable parallel safe as
$$
    with reached as (
        select f.item::bigint as indicator_id, f.period_from, f.period_to, f.dimension, f.category, f.numerator, f.numerator_masked, f.denominator,
               f.denominator_masked, f.value, f.masked
        from reporting.figure f where f.run_id = of_run and f.number = recipient and f.series = 'INDICATOR'
        union all
        select m.indicator_id, m.period_from, m.period_to, '', '', m.numerator, false, m.denominator, false,
               case when m.denominator is null then m.numerator else m.numerator / nullif(m.denominator, 0) end, false
        from as_of.manual_value(instant) m where m.dimensions = '{}')
    select i.id, r.kind, r.position, i.position, r.title, r.translations, i.title, i.translations, i.unit, i.direction, i.measure, i.baseline,
           x.period_from, x.period_to, x.dimension, x.category, x.numerator, x.numerator_masked,
           x.denominator, x.denominator_masked, s.actual, x.masked, t.value,
           reporting.achievement(s.actual, i.baseline, t.value), reporting.assessment(reporting.achievement(s.actual, i.baseline, t.value))
    from results_framework w
    join result r on r.framework_id = w.id
    join as_of.indicator(instant) i on i.result_id = r.id
    join reached x on x.indicator_id = i.id
    left join as_of.target(instant) t on t.indicator_id = i.id and t.period_from = x.period_from and t.period_to = x.period_to
        and t.dimensions = case x.dimension when '' then '{}'::jsonb else jsonb_build_object(x.dimension, x.category) end
    cross join lateral (select case i.unit when 'PERCENT' then x.value * 100 else x.value end as actual) s
    where w.grant_id = of_grant
$$;
grant execute on function reporting.indicator_progress(uuid, integer, timestamptz, bigint) to cohortium_app;
