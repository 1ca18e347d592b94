-- What people say of a grant's results in one of its periods: narrative, comments on figures, values entered by hand. Worked on
-- while it is open, locked when it is submitted, and told to donors once somebody else than who submitted it has approved it.
create sequence progress_update_seq start 50 increment 50;
create table progress_update (
    id bigint primary key default nextval('progress_update_seq'),
    grant_id bigint not null references grant_award,
    period_from date not null,
    period_to date not null,                              -- inclusive
    state text not null default 'OPEN' check (state in ('OPEN', 'SUBMITTED', 'APPROVED')),
    signatory text,
    signatory_title text,
    submitted_by bigint references app_user,
    submitted_at timestamptz,
    approved_by bigint references app_user,
    approved_at timestamptz,
    reason text,                                          -- why it is open again
    version integer not null default 0,
    unique (grant_id, period_from, period_to),
    check (period_from <= period_to),
    check ((state = 'OPEN') = (submitted_at is null)),
    check (submitted_by is null or submitted_at is not null),
    check ((state = 'APPROVED') = (approved_at is not null)),
    check (approved_by is null or approved_at is not null),
    check (approved_by <> submitted_by),
    check (signatory is not null or signatory_title is null)
);
select history.track('progress_update');

create sequence narrative_seq start 50 increment 50;
create table narrative (
    id bigint primary key default nextval('narrative_seq'),
    update_id bigint not null references progress_update,
    result_id bigint not null references result on delete cascade,
    achievements text,
    challenges text,
    risks text,
    next_steps text,
    version integer not null default 0,
    unique (update_id, result_id),
    check (num_nonnulls(achievements, challenges, risks, next_steps) > 0)
);
create index on narrative (result_id);
select history.track('narrative', deletable => true);

create sequence figure_comment_seq start 50 increment 50;
create table figure_comment (
    id bigint primary key default nextval('figure_comment_seq'),
    update_id bigint not null references progress_update,
    indicator_id bigint not null references indicator on delete cascade,
    comment text not null,
    version integer not null default 0,
    unique (update_id, indicator_id)
);
create index on figure_comment (indicator_id);
select history.track('figure_comment', deletable => true);

grant delete on manual_value to cohortium_app;
grant usage on sequence progress_update_seq, narrative_seq, figure_comment_seq, manual_value_seq to cohortium_app;

-- Files that show where a value comes from; kept for good, the same file once.
create table value_evidence (
    id uuid primary key,
    indicator_id bigint not null references indicator on delete cascade,
    period_from date not null,
    period_to date not null,
    file_name text not null check (file_name <> ''),
    media_type text not null,
    bytes integer not null check (bytes > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null,
    uploaded_by bigint not null references app_user,
    uploaded_at timestamptz not null,
    unique (indicator_id, period_from, period_to, sha256)
);
grant select, insert on value_evidence to cohortium_app;

-- Values that were entered before there were updates have been told already.
insert into progress_update (grant_id, period_from, period_to, state, submitted_at, approved_at, sys_from)
select f.grant_id, v.period_from, v.period_to, 'APPROVED', min(v.sys_from), min(v.sys_from), min(v.sys_from)
from (select indicator_id, period_from, period_to, sys_from from manual_value
      union all select indicator_id, period_from, period_to, sys_from from history.manual_value) v
join indicator i on i.id = v.indicator_id join result r on r.id = i.result_id join results_framework f on f.id = r.framework_id
group by f.grant_id, v.period_from, v.period_to;

-- Values entered by hand that donors are told: those of approved periods.
create function reporting.approved_value(instant timestamptz, of_grant bigint)
    returns table (indicator_id bigint, period_from date, period_to date, numerator numeric, denominator numeric, source text)
    language sql stable parallel safe as
$$
    select m.indicator_id, m.period_from, m.period_to, m.numerator, m.denominator, m.source
    from as_of.manual_value(instant) m
    join as_of.indicator(instant) i on i.id = m.indicator_id
    join as_of.result(instant) r on r.id = i.result_id
    join as_of.results_framework(instant) f on f.id = r.framework_id
    where f.grant_id = of_grant and m.dimensions = '{}'
      and exists (select from as_of.progress_update(instant) u
                  where u.grant_id = of_grant and u.state = 'APPROVED' and u.period_from = m.period_from and u.period_to = m.period_to)
$$;
grant execute on function reporting.approved_value(timestamptz, bigint) to cohortium_app;

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
        from reporting.approved_value(instant, of_grant) m)
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
