-- Certificates: numbers without gaps, what each certificate says, and the runs that issue them.

-- The last number a body gave in a year. It is advanced in the transaction that inserts the certificates, so that one
-- broken off leaves no gap.
create table certificate_counter (
    body_id bigint not null references organisation,
    year smallint not null,
    last integer not null check (last > 0),
    primary key (body_id, year)
);
grant select, insert, update on certificate_counter to cohortium_app;

-- What a certificate says, as it was when it was issued. The application adds a row and can never change one.
create table certificate_claims (
    certificate_id bigint primary key references certificate,
    check_code text not null unique check (check_code ~ '^[0-9A-HJKMNP-TV-Z]{16}$'),   -- 80 bits of chance
    claims jsonb not null
);
grant select, insert on certificate_claims to cohortium_app;

-- Why a certificate was revoked or replaced, and by which. Rows are added and never changed.
create table certificate_ending (
    certificate_id bigint primary key references certificate,
    category text not null check (category in ('MISCONDUCT', 'ERROR', 'REQUEST', 'CORRECTION')),
    note text not null check (note <> ''),                -- for the staff; the public is told the category alone
    ended_at timestamptz not null,
    replaced_by_id bigint references certificate,
    check ((category = 'CORRECTION') = (replaced_by_id is not null))
);
grant select, insert on certificate_ending to cohortium_app;

-- Public checks that found nothing, or asked by a number that can be counted up, by a hash of the address.
create table certificate_miss (
    id bigint generated always as identity primary key,
    subject text not null,
    missed_at timestamptz not null
);
create index on certificate_miss (subject, missed_at);
grant select, insert, delete on certificate_miss to cohortium_app;

create table certificate_run (
    id uuid primary key,
    cohort_id bigint references cohort,                   -- null: wherever who asked may issue
    requested_by bigint not null references app_user,
    requested_at timestamptz not null,
    state text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
    gathered_at timestamptz,                              -- when those without a certificate had been looked up
    finished_at timestamptz,
    check ((state = 'RUNNING') = (finished_at is null))
);
create index on certificate_run (cohort_id, requested_at desc);
create table certificate_run_item (
    run_id uuid not null references certificate_run,
    outcome_id bigint not null references outcome,
    state text not null check (state in ('WAITING', 'ISSUED', 'SKIPPED')),
    reason text check (reason in ('ISSUED_ALREADY', 'NOT_CONFIRMED', 'CANCELLED', 'LEFT')),
    primary key (run_id, outcome_id),
    check ((state = 'SKIPPED') = (reason is not null))
);
create index on certificate_run_item (run_id, outcome_id) where state = 'WAITING';
grant select, insert, update on certificate_run, certificate_run_item to cohortium_app;

-- What certificates for these outcomes say, but for number and dates. The body is the host of the cohort; texts keep
-- their translations; of records that are one person the kept one speaks.
create function certificate_says(outcomes bigint[])
    returns table (outcome_id bigint, body_id bigint, body_code text, time_zone text, claims jsonb)
    language sql stable as
$$
    with wanted as materialized (
        select o.id, o.decision, c.id as cohort_id, c.curriculum_version_id, c.host_organisation_id, c.starts_on, c.ends_on,
               c.language, c.time_zone, coalesce(p.merged_into_id, p.id) as person_id
        from outcome o
        join enrolment e on e.id = o.enrolment_id
        join cohort c on c.id = e.cohort_id
        join person p on p.id = e.person_id
        where o.id = any (outcomes)),
    taught as materialized (
        select v.id, jsonb_build_object(
                   'programme', jsonb_build_object('title', g.title, 'translations', g.translations),
                   'curriculum', jsonb_build_object('code', u.code, 'title', u.title, 'translations', u.translations, 'version', v.number),
                   'hours', (select sum(m.hours) from module m where m.curriculum_version_id = v.id),
                   'modes', (select jsonb_agg(distinct m.mode) from module m where m.curriculum_version_id = v.id),
                   'competencies', (
                       select coalesce(jsonb_agg(jsonb_build_object('code', k.code, 'title', k.title, 'translations', k.translations,
                                                                    'level', b.level) order by k.code), '[]')
                       from (select x.competency_code, max(x.level) as level
                             from module m join module_competency x on x.module_id = m.id
                             where m.curriculum_version_id = v.id group by x.competency_code) b
                       join competency k on k.code = b.competency_code)) as claims
        from curriculum_version v
        join curriculum u on u.id = v.curriculum_id
        join programme g on g.id = u.programme_id
        where v.id in (select curriculum_version_id from wanted))
    select w.id, b.id, b.code, w.time_zone, t.claims || jsonb_strip_nulls(jsonb_build_object(
               'name', n.name, 'latinName', n.latin_name, 'decision', w.decision, 'from', w.starts_on, 'to', w.ends_on,
               'language', w.language,
               'issuer', jsonb_build_object('code', b.code, 'name', b.name, 'translations', b.translations, 'country', b.country_iso3)))
    from wanted w
    join taught t on t.id = w.curriculum_version_id
    join person n on n.id = w.person_id
    join organisation b on b.id = w.host_organisation_id
$$;

-- Gives every certificate that has none its claims and a check code made from the salt, which nobody must be able to guess.
create function complete_certificates(salt text) returns void language sql as
$$
    insert into certificate_claims (certificate_id, check_code, claims)
    select x.id,
           (select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', get_byte(d.hash, i) % 32 + 1, 1), '' order by i)
            from generate_series(0, 15) i),
           f.claims || jsonb_strip_nulls(
               jsonb_build_object('number', x.number, 'issuedOn', x.issued_on, 'validUntil', x.valid_until))
    from certificate_says(array(select outcome_id from certificate)) f
    join certificate x on x.outcome_id = f.outcome_id
    cross join lateral (select sha256(convert_to(salt || x.id, 'UTF8')) as hash) d
    where not exists (select from certificate_claims s where s.certificate_id = x.id)
$$;
select complete_certificates(gen_random_uuid()::text || gen_random_uuid()::text);
