-- Countries after ISO 3166-1 with their UN M49 regions, and effective-dated membership of country groups.

create table region (
    m49 char(3) primary key check (m49 ~ '^[0-9]{3}$'),
    name text not null unique,
    kind text not null check (kind in ('WORLD', 'REGION', 'SUBREGION', 'INTERMEDIATE')),
    parent_m49 char(3) references region
);

create table country (
    iso3 char(3) primary key check (iso3 ~ '^[A-Z]{3}$'),
    iso2 char(2) not null unique check (iso2 ~ '^[A-Z]{2}$'),
    m49 char(3) not null unique check (m49 ~ '^[0-9]{3}$'),
    name text not null unique,
    -- the finest M49 area the country stands in; null only for Antarctica and other areas M49 leaves out
    region_m49 char(3) references region
);
grant select on region, country to cohortium_app;

-- Half-open: valid_to is the day of graduation and no longer counts. Null means open.
create table country_group_membership (
    id bigint primary key,
    scheme text not null check (scheme in ('LDC', 'LLDC', 'SIDS')),
    country_iso3 char(3) not null references country,
    valid_from date,
    valid_to date,
    -- what the end date is worth: only an end IN_FORCE ends the membership
    status text not null check (status in ('IN_FORCE', 'SCHEDULED', 'PENDING')),
    source text not null,
    note text,
    version integer not null default 0,
    check (valid_from < valid_to),
    check (status = 'IN_FORCE' or valid_to is not null),
    exclude using gist (scheme with =, country_iso3 with =, daterange(valid_from, valid_to) with &&)
);
create sequence country_group_membership_seq start 50 increment 50;
alter table country_group_membership alter id set default nextval('country_group_membership_seq');
select history.track('country_group_membership');

create table exchange_rate (
    base_currency char(3) not null check (base_currency ~ '^[A-Z]{3}$'),
    quote_currency char(3) not null check (quote_currency ~ '^[A-Z]{3}$'),
    on_date date not null,
    rate numeric(20, 10) not null check (rate > 0),
    source text not null,
    primary key (base_currency, quote_currency, on_date),
    check (base_currency <> quote_currency)
);
comment on table exchange_rate is 'One unit of base_currency is worth rate units of quote_currency on that day.';
select history.track('exchange_rate');
