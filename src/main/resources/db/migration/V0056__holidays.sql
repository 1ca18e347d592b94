-- Days on which a country, or one organisation, does not work.
create table holiday (
    id bigint generated always as identity primary key,
    country_iso3 char(3) references country,
    organisation_id bigint references organisation,
    on_date date not null,
    name text not null check (name <> ''),
    recorded_by bigint references app_user,
    recorded_at timestamptz not null,
    check ((country_iso3 is null) <> (organisation_id is null)),
    unique nulls not distinct (country_iso3, organisation_id, on_date)
);
create index on holiday (on_date);
grant select, insert, update, delete on holiday to cohortium_app;
