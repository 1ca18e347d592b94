-- Accounting: grants, what they pay for, and results frameworks.

create sequence grant_award_seq start 50 increment 50;
create table grant_award (
    id bigint primary key default nextval('grant_award_seq'),
    code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    donor_id bigint not null references organisation,
    iati_identifier text unique,
    title text not null,
    translations jsonb not null default '{}',
    currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
    amount numeric(16, 2) not null check (amount >= 0),
    starts_on date not null,
    ends_on date not null,
    version integer not null default 0,
    check (starts_on <= ends_on)
);
create index on grant_award (donor_id);
select history.track('grant_award');

create table grant_country (
    grant_id bigint not null references grant_award,
    country_iso3 char(3) not null references country,
    primary key (grant_id, country_iso3)
);
select history.track('grant_country', deletable => true);

-- What part of a cohort a grant pays for, and how its people are attributed.
create sequence allocation_seq start 50 increment 50;
create table allocation (
    id bigint primary key default nextval('allocation_seq'),
    grant_id bigint not null references grant_award,
    cohort_id bigint not null references cohort,
    share numeric(7, 6) not null check (share > 0 and share <= 1),
    attribution text not null check (attribution in ('FULL', 'PRO_RATA', 'LEAD_DONOR')),
    lead boolean not null default false,
    version integer not null default 0,
    unique (grant_id, cohort_id)
);
create index on allocation (cohort_id);
create unique index allocation_one_lead on allocation (cohort_id) where lead;
select history.track('allocation', deletable => true);

create sequence expenditure_seq start 50 increment 50;
create table expenditure (
    id bigint primary key default nextval('expenditure_seq'),
    grant_id bigint not null references grant_award,
    cohort_id bigint references cohort,
    spent_on date not null,
    category text not null check (category in ('PERSONNEL', 'TRAVEL', 'VENUE', 'MATERIALS', 'SERVICES', 'INDIRECT')),
    amount numeric(16, 2) not null,
    currency char(3) not null check (currency ~ '^[A-Z]{3}$'),
    eligible boolean not null default true,
    reference text not null,
    version integer not null default 0,
    unique (grant_id, reference)
);
create index on expenditure (cohort_id);
select history.track('expenditure');

create sequence results_framework_seq start 50 increment 50;
create table results_framework (
    id bigint primary key default nextval('results_framework_seq'),
    grant_id bigint not null unique references grant_award,
    title text not null,
    translations jsonb not null default '{}',
    version integer not null default 0
);
create sequence result_seq start 50 increment 50;
create table result (
    id bigint primary key default nextval('result_seq'),
    framework_id bigint not null references results_framework,
    kind text not null check (kind in ('IMPACT', 'OUTCOME', 'OUTPUT')),
    position smallint not null check (position > 0),
    title text not null,
    translations jsonb not null default '{}',
    version integer not null default 0,
    unique (framework_id, position)
);
create sequence indicator_seq start 50 increment 50;
create table indicator (
    id bigint primary key default nextval('indicator_seq'),
    result_id bigint not null references result,
    position smallint not null check (position > 0),
    title text not null,
    translations jsonb not null default '{}',
    measure text,                                         -- key in the measure catalogue; null: entered by hand
    filters jsonb not null default '{}',
    unit text not null check (unit in ('PERSONS', 'PARTICIPATIONS', 'PERCENT', 'HOURS', 'MONEY', 'COUNT', 'RATIO')),
    direction text not null check (direction in ('ASCENDING', 'DESCENDING')),
    accumulation text not null check (accumulation in ('CUMULATIVE', 'BY_PERIOD')),
    baseline numeric(20, 6),
    baseline_on date,
    disaggregations text[] not null default '{}',
    version integer not null default 0,
    unique (result_id, position)
);
select history.track('indicator');

-- dimensions: {} is the total; {"sex": "FEMALE"} one category
create sequence target_seq start 50 increment 50;
create table target (
    id bigint primary key default nextval('target_seq'),
    indicator_id bigint not null references indicator,
    period_from date not null,
    period_to date not null,                              -- inclusive
    dimensions jsonb not null default '{}',
    value numeric(20, 6) not null,
    version integer not null default 0,
    check (period_from <= period_to),
    exclude using gist (indicator_id with =, (dimensions::text) with =, daterange(period_from, period_to, '[]') with &&)
);
select history.track('target');

create sequence manual_value_seq start 50 increment 50;
create table manual_value (
    id bigint primary key default nextval('manual_value_seq'),
    indicator_id bigint not null references indicator,
    period_from date not null,
    period_to date not null,                              -- inclusive
    dimensions jsonb not null default '{}',
    numerator numeric(20, 6) not null,
    denominator numeric(20, 6),
    source text not null,
    note text,
    version integer not null default 0,
    check (period_from <= period_to),
    exclude using gist (indicator_id with =, (dimensions::text) with =, daterange(period_from, period_to, '[]') with &&)
);
select history.track('manual_value');
grant select, insert, update on results_framework, result to cohortium_app;
