-- Releases: what a donor is given of a grant. A report for donors makes a draft of each grant's workbook; somebody else
-- than who had it made approves it, and it is released under the grant's next number, without a gap, and kept for good.
create table release (
    id uuid primary key,
    grant_id bigint not null references grant_award,
    run_id uuid not null,
    recipient integer not null,                           -- number in the run
    state text not null check (state in ('DRAFT', 'APPROVED', 'RELEASED', 'RETURNED')),
    number integer check (number > 0),                    -- of the grant's releases
    compared_with uuid references release,                -- the last release when the figures were worked out
    compared_at timestamptz not null,                     -- the figures take into account what was released until then
    prepared_by bigint references app_user,               -- null: the timer
    explanation text,                                     -- of what nothing that is known explains
    approved_by bigint references app_user,
    approved_at timestamptz,
    released_by bigint references app_user,
    released_at timestamptz,
    returned_by bigint references app_user,
    returned_at timestamptz,
    reason text,                                          -- why it was returned
    version integer not null default 0,
    foreign key (run_id, recipient) references report_recipient (run_id, number),
    unique (run_id, recipient),
    unique (grant_id, number),
    check ((state = 'RELEASED') = (number is not null)),
    check ((state = 'RELEASED') = (released_at is not null)),
    check (approved_by is distinct from prepared_by or approved_by is null),
    check (state not in ('APPROVED', 'RELEASED') or approved_by is not null),
    check (state <> 'RETURNED' or reason is not null)
);
create index on release (grant_id, released_at);
select history.track('release');

-- The figures of the release before that would be others at the draft's as-of time, in the order of the report.
create table report_change (
    run_id uuid not null,
    number integer not null,                              -- of the recipient
    place integer not null,
    series text not null check (series in ('TOTAL', 'INDICATOR', 'COHORT', 'COUNTRY', 'MONTH')),
    item text not null,
    measure text not null,
    unit text not null,                                   -- of the measure: PERSONS, SHARE, HOURS, NUMBER, MONEY
    period_from date,
    period_to date not null,
    dimension text not null,
    category text not null,
    old numeric,                                          -- as it was sent; null where it was undefined
    new numeric,
    old_masked boolean not null,
    new_masked boolean not null,
    causes jsonb not null,                                -- [{"cause": "LATE_ATTENDANCE", "amount": 3}], the most first
    primary key (run_id, number, place),
    foreign key (run_id, number) references report_recipient
);
grant select, insert on report_change to cohortium_app;

-- What the donor is told of them; nothing of a figure that is withheld before and after.
create view reporting.change as
    select run_id, number, place, series, item, measure, unit, period_from, period_to, dimension, category,
           case when not old_masked then old end as old, old_masked,
           case when not new_masked then new end as new, new_masked,
           case when not old_masked and not new_masked then new - old end as difference,
           old_masked or new_masked as difference_masked,
           causes -> 0 ->> 'cause' as cause, causes -> 1 ->> 'cause' as further_cause
    from report_change
    where not (old_masked and new_masked);
grant select on reporting.change to cohortium_app;

-- Each figure of a report has a number by which it is asked about.
alter table report_figure add column place integer;
create unique index on report_figure (run_id, number, place);
create or replace view reporting.figure as
    select run_id, number, series, item, measure, measure_version, period_from, period_to, dimension, category,
           case when numerator_mask is null then numerator end as numerator,
           case when denominator_mask is null then denominator end as denominator,
           case when mask is null then value end as value,
           mask is not null as masked,
           numerator_mask is not null as numerator_masked,
           denominator_mask is not null as denominator_masked, place
    from report_figure;

drop function reporting.indicator_progress(uuid, integer, timestamptz, bigint);
create function reporting.indicator_progress(of_run uuid, recipient integer, instant timestamptz, of_grant bigint)
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

-- A draft's workbook and that of its release: the same figures, the second under its number.
alter table report_file add column release_id uuid references release;
alter table report_file drop constraint report_file_run_id_recipient_id_grant_id_key;
create unique index report_file_of_recipient on report_file (run_id, recipient_id, grant_id, release_id) nulls not distinct;
create unique index report_file_of_release on report_file (release_id) where release_id is not null;
