-- Who: organisations as a tree, policy-makers, and the merging of records that are one person.
-- translations: {"fr": {"name": "…"}, "ar": {…}}, for texts that readers see in their own language.

create sequence organisation_seq start 50 increment 50;
create table organisation (
    id bigint primary key default nextval('organisation_seq'),
    code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    kind text not null check (kind in ('MINISTRY', 'AGENCY', 'DONOR', 'COALITION', 'TRAINING_PROVIDER', 'RECOGNISING_BODY')),
    name text not null check (name <> ''),
    translations jsonb not null default '{}',
    country_iso3 char(3) references country,
    parent_id bigint references organisation check (parent_id <> id),
    version integer not null default 0
);
create index on organisation (parent_id);
create index on organisation (country_iso3);
create index on organisation using gin (lower(name) gin_trgm_ops);
select history.track('organisation');

-- The organisation and all below it.
create function organisation_subtree(root bigint) returns setof bigint language sql stable parallel safe as
$$
    with recursive tree as (
        select id from cohortium.organisation where id = root
        union select child.id from cohortium.organisation child join tree on child.parent_id = tree.id)
    select id from tree
$$;

create sequence person_seq start 50 increment 50;
create table person (
    id bigint primary key default nextval('person_seq'),
    name text not null check (name <> ''),               -- as written, in the person's own script
    family_name text,
    given_names text,
    latin_name text,                                      -- Latin form, where the own script is another
    email text check (email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    phone text,
    organisation_id bigint references organisation,
    organisation_declared text,                           -- as a list named it, until somebody knows which it is
    job_title text,
    seniority text check (seniority in ('JUNIOR', 'MID', 'SENIOR', 'EXECUTIVE')),
    sex text not null default 'UNKNOWN' check (sex in ('FEMALE', 'MALE', 'OTHER', 'UNDISCLOSED', 'UNKNOWN')),
    birth_year smallint check (birth_year between 1900 and 2100),
    country_iso3 char(3) references country,
    -- Washington Group Short Set: 1 no difficulty, 2 some, 3 a lot, 4 cannot do at all; null not answered
    wg_seeing smallint check (wg_seeing between 1 and 4),
    wg_hearing smallint check (wg_hearing between 1 and 4),
    wg_walking smallint check (wg_walking between 1 and 4),
    wg_remembering smallint check (wg_remembering between 1 and 4),
    wg_self_care smallint check (wg_self_care between 1 and 4),
    wg_communicating smallint check (wg_communicating between 1 and 4),
    declared_disability boolean,                          -- a nominator's yes or no; feeds no measure
    languages text[] not null default '{}',
    consent_on date,
    merged_into_id bigint references person check (merged_into_id <> id),
    version integer not null default 0
);
create unique index person_email_key on person (lower(email)) where merged_into_id is null;
create index on person (organisation_id, id);
create index on person (lower(name), id);
create index on person using gin (lower(name || ' ' || coalesce(latin_name, '') || ' ' || coalesce(email, '')) gin_trgm_ops);
select history.track('person');

create sequence person_merge_seq start 50 increment 50;
create table person_merge (
    id bigint primary key default nextval('person_merge_seq'),
    kept_id bigint not null references person,
    merged_id bigint not null references person,
    merged_at timestamptz not null,
    undone_at timestamptz,
    check (kept_id <> merged_id)
);
create unique index person_merge_once on person_merge (merged_id) where undone_at is null;
select history.track('person_merge');
