-- Results frameworks are looked after in the application: results and the framework itself keep their history like
-- indicators and targets do, rows may go (into the history), and may change places within one transaction.
select history.track('results_framework');
select history.track('result', deletable => true);
grant delete on indicator, target to cohortium_app;

-- What stood there before this migration has been known since the grant was.
create function pg_temp.known_since(of_grant bigint) returns timestamptz language sql as
$$
    select least(g.sys_from, (select min(h.sys_from) from history.grant_award h where h.id = g.id))
    from grant_award g where g.id = of_grant
$$;
alter table results_framework disable trigger keep_history;
alter table result disable trigger keep_history;
update results_framework set sys_from = pg_temp.known_since(grant_id);
update result r set sys_from = (select f.sys_from from results_framework f where f.id = r.framework_id);
alter table results_framework enable trigger keep_history;
alter table result enable trigger keep_history;

alter table result drop constraint result_framework_id_position_key,
    add constraint result_framework_id_position_key unique (framework_id, position) deferrable initially deferred;
alter table indicator drop constraint indicator_result_id_position_key,
    add constraint indicator_result_id_position_key unique (result_id, position) deferrable initially deferred;

create or replace function reporting.indicator_progress(of_run uuid, recipient integer, instant timestamptz, of_grant bigint)
    returns table (indicator_id bigint, result_kind text, result_place smallint, place smallint, result_title text,
                   result_translations jsonb, title text, translations jsonb, unit text, direction text, measure text, baseline numeric,
                   period_from date, period_to date, dimension text, category text, numerator numeric, numerator_masked boolean,
                   denominator numeric, denominator_masked boolean, actual numeric, masked boolean, target numeric, achievement numeric, assessment text, figure integer)
    language sql stable parallel safe as
$$
    with reached as (
        select f.item::bigint as indicator_id, f.period_from, f.period_to, f.dimension, f.category, f.numerator, f.numerator_masked, f.denominator,
               f.denominator_masked, f.value, f.masked, f.place
        from reporting.figure f where f.run_id = of_run and f.number = recipient and f.series = 'INDICATOR'
        union all
        select m.indicator_id, m.period_from, m.period_to, '', '', m.numerator, false, m.denominator, false,
               case when m.denominator is null then m.numerator else m.numerator / nullif(m.denominator, 0) end, false, null
        from as_of.manual_value(instant) m where m.dimensions = '{}')
    select i.id, r.kind, r.position, i.position, r.title, r.translations, i.title, i.translations, i.unit, i.direction, i.measure, i.baseline,
           x.period_from, x.period_to, x.dimension, x.category, x.numerator, x.numerator_masked,
           x.denominator, x.denominator_masked, s.actual, x.masked, t.value,
           reporting.achievement(s.actual, i.baseline, t.value), reporting.assessment(reporting.achievement(s.actual, i.baseline, t.value)),
           x.place
    from as_of.results_framework(instant) w
    join as_of.result(instant) r on r.framework_id = w.id
    join as_of.indicator(instant) i on i.result_id = r.id
    join reached x on x.indicator_id = i.id
    left join as_of.target(instant) t on t.indicator_id = i.id and t.period_from = x.period_from and t.period_to = x.period_to
        and t.dimensions = case x.dimension when '' then '{}'::jsonb else jsonb_build_object(x.dimension, x.category) end
    cross join lateral (select case i.unit when 'PERCENT' then x.value * 100 else x.value end as actual) s
    where w.grant_id = of_grant
$$;
