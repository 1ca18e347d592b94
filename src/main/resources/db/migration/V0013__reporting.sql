-- Reporting: what is known of every participation at a settled instant, worked out once and shared by the reports
-- that ask for the same instant; runs with their recipients; the figures each recipient was given.

create schema reporting;
grant usage on schema reporting to cohortium_app;

-- Everything below reads as_of.*(instant) alone, so that the same instant gives the same facts for ever.

-- Cohorts with the countries that stood in each group on their first day.
create function reporting.cohorts(instant timestamptz, those bigint[])
    returns table (cohort_id bigint, code text, curriculum_version_id bigint, host_id bigint, country_iso3 char(3), language text,
                   time_zone text, starts_on date, ends_on date, capacity integer, state text,
                   ldc char(3)[], lldc char(3)[], sids char(3)[])
    language sql stable parallel safe as
$$
    with member as materialized (
        select scheme, country_iso3, coalesce(valid_from, '-infinity') as since,
               case status when 'IN_FORCE' then coalesce(valid_to, 'infinity') else 'infinity' end as until
        from as_of.country_group_membership(instant)),
    day as materialized (
        select d.starts_on,
               array(select m.country_iso3 from member m where m.scheme = 'LDC' and m.since <= d.starts_on and d.starts_on < m.until) as ldc,
               array(select m.country_iso3 from member m where m.scheme = 'LLDC' and m.since <= d.starts_on and d.starts_on < m.until) as lldc,
               array(select m.country_iso3 from member m where m.scheme = 'SIDS' and m.since <= d.starts_on and d.starts_on < m.until) as sids
        from (select distinct starts_on from as_of.cohort(instant) where those is null or id = any (those)) d)
    select c.id, c.code, c.curriculum_version_id, c.host_organisation_id, c.country_iso3, c.language, c.time_zone, c.starts_on,
           c.ends_on, c.capacity, c.state, d.ldc, d.lldc, d.sids
    from as_of.cohort(instant) c join day d on d.starts_on = c.starts_on
    where those is null or c.id = any (those)
$$;

-- Sessions that were held, with their day where the cohort is.
create function reporting.sessions(instant timestamptz, those bigint[])
    returns table (session_id bigint, cohort_id bigint, number smallint, day date, minutes smallint, mode text)
    language sql stable parallel safe as
$$
    select s.id, s.cohort_id, s.number, (s.starts_at at time zone c.time_zone)::date, s.minutes, s.mode
    from as_of.session(instant) s join as_of.cohort(instant) c on c.id = s.cohort_id
    where s.state = 'HELD' and (those is null or s.cohort_id = any (those))
$$;

-- One row a person (the one kept, where records were merged) in a cohort that was not cancelled. Days are those of the
-- cohort's time zone; a day is null where the thing has not happened, and each set lies in the one before it:
--   registered  given a seat; started: came to a session or was scored; completed: started, and the enrolment is completed;
--   assessed    started, and scored in an assessment that counts; passed: assessed, and confirmed as pass or distinction;
--   certified   passed and completed.
-- Minutes are those of the sessions held between joining and leaving that have a mark; excused ones stand apart.
-- marks: session number, letter, minutes of a late one: 1P,2L45,3A,4E; in no order.
-- pre and post: share of the points, first attempt before and best attempt after.
create function reporting.participations(instant timestamptz, those bigint[])
    returns table (enrolment_id bigint, cohort_id bigint, person_id bigint, organisation_id bigint, country_iso3 char(3), sex text,
                   age integer, disability text, ldc boolean, lldc boolean, sids boolean, state text, nominated_on date,
                   registered_on date, left_on date, started_on date, completed_on date, assessed_on date, passed_on date,
                   certified_on date, attended_minutes bigint, expected_minutes bigint, excused_minutes bigint, marks text,
                   pre numeric, post numeric, score numeric, scores_missing bigint, required_failed bigint,
                   decision text, decision_state text, certificate_number text)
    language sql stable parallel safe as
$$
    with c as materialized (select * from reporting.cohorts(instant, those) where state <> 'CANCELLED'),
    s as materialized (select * from reporting.sessions(instant, those)),
    e as materialized (
        select e.*, c.time_zone
        from as_of.enrolment(instant) e join c on c.cohort_id = e.cohort_id
        where those is null or e.cohort_id = any (those)),
    presence as materialized (
        select k.enrolment_id,
               coalesce(sum(case k.mark when 'PRESENT' then s.minutes when 'LATE' then coalesce(k.minutes, s.minutes) else 0 end), 0)
                   as attended_minutes,
               coalesce(sum(s.minutes) filter (where k.mark <> 'EXCUSED'), 0) as expected_minutes,
               coalesce(sum(s.minutes) filter (where k.mark = 'EXCUSED'), 0) as excused_minutes,
               min(s.day) filter (where k.mark in ('PRESENT', 'LATE')) as first_day,
               string_agg(s.number || left(k.mark, 1) || case k.mark when 'LATE' then coalesce(k.minutes, s.minutes)::text else '' end, ',')
                   as marks
        from as_of.attendance_mark(instant) k
        join s on s.session_id = k.session_id
        join e on e.id = k.enrolment_id
        where e.joined_on <= s.day and (e.left_on is null or s.day <= e.left_on)
        group by k.enrolment_id),
    best as (
        select k.enrolment_id, a.kind, a.weight, a.max_points, a.must_pass, a.pass_points, max(k.points) as points,
               (array_agg(k.points order by k.attempt))[1] as first_points, min(k.scored_on) as first_day
        from as_of.score(instant) k
        join e on e.id = k.enrolment_id
        join cohortium.assessment a on a.id = k.assessment_id
        group by k.enrolment_id, a.id),
    scored as materialized (
        select enrolment_id, min(first_day) as first_day, min(first_day) filter (where weight > 0) as first_counting_day,
               sum(weight * points / max_points) / nullif(sum(weight), 0) as score,
               count(*) filter (where weight > 0 or must_pass) as counting,
               count(*) filter (where must_pass and points < pass_points) as required_failed,
               max(first_points / max_points) filter (where kind = 'PRE_TEST') as pre,
               max(points / max_points) filter (where kind = 'POST_TEST') as post
        from best group by enrolment_id),
    counting as materialized (
        select curriculum_version_id, count(*) filter (where weight > 0 or must_pass) as assessments
        from cohortium.assessment group by curriculum_version_id),
    ruled as materialized (
        select o.enrolment_id, o.decision, o.state, o.decided_at, x.number
        from as_of.outcome(instant) o
        join e on e.id = o.enrolment_id
        left join as_of.certificate(instant) x on x.outcome_id = o.id)
    select e.id, e.cohort_id, p.id, p.organisation_id, p.country_iso3, p.sex,
           extract(year from c.starts_on)::integer - p.birth_year,
           case when greatest(p.wg_seeing, p.wg_hearing, p.wg_walking, p.wg_remembering, p.wg_self_care, p.wg_communicating) >= 3 then 'YES'
                when num_nulls(p.wg_seeing, p.wg_hearing, p.wg_walking, p.wg_remembering, p.wg_self_care, p.wg_communicating) > 0
                    then 'UNKNOWN'
                else 'NO' end,
           p.country_iso3 = any (c.ldc), p.country_iso3 = any (c.lldc), p.country_iso3 = any (c.sids),
           e.state, (e.nominated_at at time zone c.time_zone)::date, e.joined_on, e.left_on,
           d.started_on, d.completed_on, d.assessed_on, d.passed_on, case when d.completed_on is not null and d.passed_on is not null then greatest(d.completed_on, d.passed_on) end,
           coalesce(a.attended_minutes, 0), coalesce(a.expected_minutes, 0), coalesce(a.excused_minutes, 0), a.marks,
           t.pre, t.post, t.score, greatest(coalesce(k.assessments, 0) - coalesce(t.counting, 0), 0), coalesce(t.required_failed, 0),
           o.decision, o.state, o.number
    from e
    join c on c.cohort_id = e.cohort_id
    join as_of.person(instant) m on m.id = e.person_id
    join as_of.person(instant) p on p.id = coalesce(m.merged_into_id, m.id)
    left join presence a on a.enrolment_id = e.id
    left join scored t on t.enrolment_id = e.id
    left join counting k on k.curriculum_version_id = c.curriculum_version_id
    left join ruled o on o.enrolment_id = e.id
    cross join lateral (select case when e.joined_on is not null then least(a.first_day, t.first_day) end as day) f
    cross join lateral (
        select f.day as started_on,
               case when f.day is not null and e.state = 'COMPLETED'
                   then greatest(f.day, (e.state_since at time zone c.time_zone)::date) end as completed_on,
               case when f.day is not null and t.first_counting_day is not null
                   then greatest(f.day, t.first_counting_day) end as assessed_on,
               case when f.day is not null and t.first_counting_day is not null and o.state = 'CONFIRMED'
                         and o.decision in ('PASS', 'DISTINCTION')
                   then greatest(f.day, t.first_counting_day, (o.decided_at at time zone c.time_zone)::date) end as passed_on) d
$$;

-- What one unit of a currency was worth in dollars on a day, by the last rate before it, else by the first after it;
-- no row where no rate is known.
create function reporting.dollars(instant timestamptz, of_currency char(3), on_day date) returns table (rate numeric, rate_on date)
    language sql stable parallel safe as
$$
    select 1::numeric, on_day where of_currency = 'USD'
    union all
    (select r.rate, r.on_date
     from (select rate, on_date from as_of.exchange_rate(instant) where base_currency = of_currency and quote_currency = 'USD'
           union all
           select 1 / rate, on_date from as_of.exchange_rate(instant) where base_currency = 'USD' and quote_currency = of_currency) r
     where of_currency <> 'USD'
     order by r.on_date > on_day, abs(r.on_date - on_day), r.on_date limit 1)
$$;

-- A grant's expenditure in its own currency, each by the rate of its day. converted is null where a rate is missing.
create function reporting.spending(instant timestamptz, of_grant bigint)
    returns table (id bigint, cohort_id bigint, cohort text, country_iso3 char(3), spent_on date, category text, amount numeric, currency char(3),
                   eligible boolean, reference text, rate numeric, rate_on date, converted numeric)
    language sql stable parallel safe as
$$
    select x.id, x.cohort_id, c.code, c.country_iso3, x.spent_on, x.category, x.amount, x.currency, x.eligible, x.reference,
           case when x.currency = g.currency then 1 else round(f.rate / t.rate, 10) end,
           case when x.currency <> g.currency then least(f.rate_on, t.rate_on) end,
           case when x.currency = g.currency then x.amount else round(x.amount * f.rate / t.rate, 2) end
    from as_of.expenditure(instant) x
    join as_of.grant_award(instant) g on g.id = x.grant_id
    left join as_of.cohort(instant) c on c.id = x.cohort_id
    left join lateral reporting.dollars(instant, x.currency, x.spent_on) f on x.currency <> g.currency
    left join lateral reporting.dollars(instant, g.currency, x.spent_on) t on x.currency <> g.currency
    where x.grant_id = of_grant
$$;

-- An organisation and all below it, as it was known.
create function reporting.organisations(instant timestamptz, root bigint) returns setof bigint
    language sql stable parallel safe as
$$
    with recursive known as materialized (select id, parent_id from as_of.organisation(instant)),
    tree as (select id from known where id = root union select k.id from known k join tree t on k.parent_id = t.id)
    select id from tree
$$;

-- The facts of one instant. Kept while a run needs them; the figures given out stand in report_figure.
create sequence fact_snapshot_seq start 50 increment 50;
create table fact_snapshot (
    id bigint primary key default nextval('fact_snapshot_seq'),
    as_of timestamptz not null unique
);
create table fact_cohort (
    snapshot_id bigint not null references fact_snapshot on delete cascade,
    cohort_id bigint not null,
    code text not null,
    curriculum_version_id bigint not null,
    host_id bigint not null,
    country_iso3 char(3) not null,
    language text not null,
    time_zone text not null,
    starts_on date not null,
    ends_on date not null,
    capacity integer not null,
    state text not null,
    sessions text not null,                               -- number|day|minutes|mode, one a session held, in order, by commas
    session_count integer not null,                       -- planned and held, without cancelled ones
    unmarked integer not null,                            -- held, without a mark of anybody
    primary key (snapshot_id, cohort_id)
);
create index on fact_cohort (snapshot_id, host_id);
create table fact_participation (
    snapshot_id bigint not null references fact_snapshot on delete cascade,
    enrolment_id bigint not null,
    cohort_id bigint not null,
    person_id bigint not null,
    organisation_id bigint,
    country_iso3 char(3),
    sex text not null,
    age integer,                                          -- years in the year the cohort starts
    disability text not null check (disability in ('YES', 'NO', 'UNKNOWN')),
    ldc boolean,                                          -- null: country unknown
    lldc boolean,
    sids boolean,
    state text not null,
    nominated_on date not null,
    registered_on date,
    left_on date,
    started_on date,
    completed_on date,
    assessed_on date,
    passed_on date,
    certified_on date,
    attended_minutes bigint not null,
    expected_minutes bigint not null,
    excused_minutes bigint not null,
    marks text,
    pre numeric,
    post numeric,
    score numeric,
    scores_missing bigint not null,
    required_failed bigint not null,
    decision text,
    decision_state text,
    certificate_number text,
    primary key (snapshot_id, cohort_id, enrolment_id)
);
create index on fact_participation (snapshot_id, organisation_id);
grant select, insert, delete on fact_snapshot, fact_cohort, fact_participation to cohortium_app;

-- A run: its recipients in order, each with what became of it.
alter table report_run
    drop column recipients,
    add column definition_version integer not null,
    add column attempt integer not null default 1,        -- counts restarts; each is a piece of work of its own
    add column snapshot_id bigint references fact_snapshot on delete set null,
    add column worked_out_at timestamptz,                 -- when the facts stood
    add column failure text;                              -- why it failed as a whole; for the log's reader
create index on report_run (requested_at desc);
create table report_recipient (
    run_id uuid not null references report_run,
    number integer not null check (number > 0),
    organisation_id bigint not null references organisation,
    grant_id bigint references grant_award,
    language text not null,                               -- of the workbook
    state text not null check (state in ('WAITING', 'WRITING', 'PUBLISHED', 'SKIPPED', 'FAILED')),
    taken_by text,                                        -- the node at work with it, by the id of its lease
    reason text,                                          -- the key of why it was skipped, or what failed
    row_count bigint not null default 0,
    data_sha256 bytea,                                    -- of the figures given out
    started_at timestamptz,
    finished_at timestamptz,
    primary key (run_id, number),
    unique nulls not distinct (run_id, organisation_id, grant_id)
);
create index on report_recipient (organisation_id);
grant select, insert, update on report_recipient to cohortium_app;
create index on report_file (recipient_id, published_at desc);

-- Every figure a recipient was given, and why it was masked where it was. Kept for good.
--   series: what the figure is one of: TOTAL, INDICATOR, COHORT, COUNTRY, MONTH; item: which of them: an indicator's id, a
--   cohort's code, a country, a month's first day. dimensions: {} is the total; {"sex": "FEMALE"} one category.
create table report_figure (
    run_id uuid not null,
    number integer not null,                              -- of the recipient
    series text not null check (series in ('TOTAL', 'INDICATOR', 'COHORT', 'COUNTRY', 'MONTH')),
    item text not null default '',
    measure text not null,
    measure_version integer not null,
    -- of an indicator's figure: its target's period; of others: the days that count, from the beginning where null
    period_from date,
    period_to date not null,                              -- inclusive
    dimension text not null default '',                   -- sex, age, disability, country, mode; empty for the total
    category text not null default '',
    numerator numeric,
    denominator numeric,                                  -- null for a count
    value numeric,                                        -- null where undefined
    mask text check (mask in ('SMALL', 'DERIVED', 'COMPLEMENTARY')),
    unique nulls not distinct (run_id, number, series, item, measure, period_to, period_from, dimension, category),
    foreign key (run_id, number) references report_recipient
);
grant select, insert, delete on report_figure to cohortium_app;

-- What may be shown of the figures: the masked ones without their numbers.
create view reporting.figure as
    select run_id, number, series, item, measure, measure_version, period_from, period_to, dimension, category,
           case when mask is null then numerator end as numerator,
           case when mask is null then denominator end as denominator,
           case when mask is null then value end as value,
           mask is not null as masked
    from report_figure;
grant select on reporting.figure to cohortium_app;

-- The figures a row of progress shows, beside one another: of everything (series TOTAL, item ''), of each cohort, of each country.
create function reporting.progress(of_run uuid, recipient integer, of_series text, until date)
    returns table (item text, registered bigint, registered_masked boolean, started bigint, started_masked boolean, completed bigint, completed_masked boolean, certified bigint, certified_masked boolean, completion numeric, completion_masked boolean, attendance numeric, attendance_masked boolean, gain numeric, gain_masked boolean, women numeric, women_masked boolean, hours numeric, hours_masked boolean)
    language sql stable parallel safe as
$$
    select item,
           cast(max(value) filter (where measure = 'registered-persons') as bigint), coalesce(bool_or(masked) filter (where measure = 'registered-persons'), false),
           cast(max(value) filter (where measure = 'started-persons') as bigint), coalesce(bool_or(masked) filter (where measure = 'started-persons'), false),
           cast(max(value) filter (where measure = 'completed-persons') as bigint), coalesce(bool_or(masked) filter (where measure = 'completed-persons'), false),
           cast(max(value) filter (where measure = 'certified-persons') as bigint), coalesce(bool_or(masked) filter (where measure = 'certified-persons'), false),
           cast(max(value) filter (where measure = 'completion-rate') as numeric), coalesce(bool_or(masked) filter (where measure = 'completion-rate'), false),
           cast(max(value) filter (where measure = 'attendance-rate') as numeric), coalesce(bool_or(masked) filter (where measure = 'attendance-rate'), false),
           cast(max(value) filter (where measure = 'learning-gain-class') as numeric), coalesce(bool_or(masked) filter (where measure = 'learning-gain-class'), false),
           cast(max(value) filter (where measure = 'female-share') as numeric), coalesce(bool_or(masked) filter (where measure = 'female-share'), false),
           cast(max(value) filter (where measure = 'training-hours') as numeric), coalesce(bool_or(masked) filter (where measure = 'training-hours'), false)
    from reporting.figure
    where run_id = of_run and number = recipient and series = of_series and dimension = '' and period_from is null and period_to = until
    group by item
$$;

-- How far from the baseline to the target, as a ratio; null where they are the same. Serves descending indicators alike.
create function reporting.achievement(actual numeric, baseline numeric, target numeric) returns numeric
    language sql immutable parallel safe as
$$ select round((actual - coalesce(baseline, 0)) / nullif(target - coalesce(baseline, 0), 0), 6) $$;

create function reporting.assessment(achievement numeric) returns text language sql immutable parallel safe as
$$ select case when achievement >= 0.95 then 'ON_TRACK' when achievement >= 0.75 then 'SLIGHTLY_BEHIND' when achievement is not null then 'BEHIND' end $$;

-- A grant's indicators with what was reached in each period, in the indicator's own scale: percent up to 100. What was
-- entered by hand stands beside what was worked out.
create function reporting.indicator_progress(of_run uuid, recipient integer, instant timestamptz, of_grant bigint)
    returns table (indicator_id bigint, result_kind text, result_place smallint, place smallint, result_title text,
                   result_translations jsonb, title text, translations jsonb, unit text, direction text, measure text, baseline numeric,
                   period_from date, period_to date, dimension text, category text, numerator numeric, denominator numeric,
                   actual numeric, masked boolean, target numeric, achievement numeric, assessment text)
    language sql stable parallel safe as
$$
    with reached as (
        select f.item::bigint as indicator_id, f.period_from, f.period_to, f.dimension, f.category, f.numerator, f.denominator, f.value, f.masked
        from reporting.figure f where f.run_id = of_run and f.number = recipient and f.series = 'INDICATOR'
        union all
        select m.indicator_id, m.period_from, m.period_to, '', '', m.numerator, m.denominator,
               case when m.denominator is null then m.numerator else m.numerator / nullif(m.denominator, 0) end, false
        from as_of.manual_value(instant) m where m.dimensions = '{}')
    select i.id, r.kind, r.position, i.position, r.title, r.translations, i.title, i.translations, i.unit, i.direction, i.measure, i.baseline,
           x.period_from, x.period_to, x.dimension, x.category, x.numerator, x.denominator, s.actual, x.masked, t.value,
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
-- what a workbook asks of the past by cohort and enrolment
create index on history.outcome (enrolment_id);
grant execute on all functions in schema reporting to cohortium_app;
grant usage on all sequences in schema cohortium to cohortium_app;
