-- What is taught: programmes with phases, versioned curricula, modules, competencies, assessments, certification rules.

create sequence programme_seq start 50 increment 50;
create table programme (
    id bigint primary key default nextval('programme_seq'),
    code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    title text not null,
    objective text not null,
    translations jsonb not null default '{}',
    version integer not null default 0
);
create sequence programme_phase_seq start 50 increment 50;
create table programme_phase (
    id bigint primary key default nextval('programme_phase_seq'),
    programme_id bigint not null references programme,
    position smallint not null check (position > 0),
    title text not null,
    translations jsonb not null default '{}',
    starts_on date not null,
    ends_on date not null,
    unique (programme_id, position),
    check (starts_on <= ends_on)
);
create table programme_phase_country (
    phase_id bigint not null references programme_phase,
    country_iso3 char(3) not null references country,
    primary key (phase_id, country_iso3)
);

create sequence curriculum_seq start 50 increment 50;
create table curriculum (
    id bigint primary key default nextval('curriculum_seq'),
    programme_id bigint not null references programme,
    code text not null unique check (code ~ '^[A-Z0-9][A-Z0-9-]{1,39}$'),
    title text not null,
    translations jsonb not null default '{}',
    version integer not null default 0
);
create sequence curriculum_version_seq start 50 increment 50;
create table curriculum_version (
    id bigint primary key default nextval('curriculum_version_seq'),
    curriculum_id bigint not null references curriculum,
    number smallint not null check (number > 0),
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    published_on date,
    version integer not null default 0,
    unique (curriculum_id, number),
    check (state = 'DRAFT' or published_on is not null)
);

create table competency (
    code text primary key check (code ~ '^[A-Z0-9][A-Z0-9.-]{1,39}$'),
    title text not null,
    description text not null,
    translations jsonb not null default '{}'
);
create sequence module_seq start 50 increment 50;
create table module (
    id bigint primary key default nextval('module_seq'),
    curriculum_version_id bigint not null references curriculum_version,
    position smallint not null check (position > 0),
    title text not null,
    translations jsonb not null default '{}',
    area text not null check (area in ('AI_GOVERNANCE', 'AI_ETHICS', 'AI_POLICYMAKING', 'FOUNDATIONS')),
    mode text not null check (mode in ('SELF_PACED', 'WEBINAR', 'WORKSHOP', 'HYBRID')),
    hours numeric(5, 1) not null check (hours > 0),
    unique (curriculum_version_id, position)
);
create table module_competency (
    module_id bigint not null references module,
    competency_code text not null references competency,
    level smallint not null check (level between 1 and 3),   -- 1 basic, 2 intermediate, 3 advanced
    primary key (module_id, competency_code)
);

create sequence assessment_seq start 50 increment 50;
create table assessment (
    id bigint primary key default nextval('assessment_seq'),
    curriculum_version_id bigint not null references curriculum_version,
    position smallint not null check (position > 0),
    kind text not null check (kind in ('PRE_TEST', 'POST_TEST', 'QUIZ', 'ASSIGNMENT', 'CAPSTONE')),
    title text not null,
    translations jsonb not null default '{}',
    max_points numeric(7, 2) not null check (max_points > 0),
    weight numeric(5, 4) not null check (weight between 0 and 1),   -- share of the weighted score; 0: does not count
    pass_points numeric(7, 2) check (pass_points between 0 and max_points),
    must_pass boolean not null default false,
    rubric jsonb,
    unique (curriculum_version_id, position),
    check (not must_pass or pass_points is not null)
);
create table certification_rule (
    curriculum_version_id bigint primary key references curriculum_version,
    min_attendance numeric(5, 4) not null check (min_attendance between 0 and 1),   -- ratio
    min_score numeric(5, 4) not null check (min_score between 0 and 1),             -- ratio of the weighted score
    distinction_score numeric(5, 4) check (distinction_score between 0 and 1),
    check (distinction_score >= min_score)
);

-- What is published stays as it is: a change is a new version.
create function refuse_published_change() returns trigger language plpgsql as
$$
declare
    touched bigint;
    row_before jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
    row_after jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
begin
    if row_before - 'version' is not distinct from row_after - 'version' then
        return new;
    end if;
    touched := (coalesce(row_before, row_after) ->> 'curriculum_version_id')::bigint;
    if exists (select from cohortium.curriculum_version v where v.id = touched and v.state <> 'DRAFT') then
        raise exception 'curriculum version % is published: % cannot be changed, make a new version', touched, tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create trigger published_stays before insert or update or delete on module for each row execute function refuse_published_change();
create trigger published_stays before insert or update or delete on assessment for each row execute function refuse_published_change();
create trigger published_stays before insert or update or delete on certification_rule for each row execute function refuse_published_change();

grant select, insert, update on programme, programme_phase, curriculum, curriculum_version to cohortium_app;
grant select, insert, update, delete on programme_phase_country, module, module_competency, assessment, certification_rule to cohortium_app;
grant select on competency to cohortium_app;
