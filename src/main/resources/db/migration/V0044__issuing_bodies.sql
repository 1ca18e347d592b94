-- How an issuing body's certificates look and who signs them, and what may become of a certificate later.

create table issuing_body (
    organisation_id bigint primary key references organisation,
    design text not null check (design in ('BAND', 'FRAME', 'PLAIN')),
    signatory text check (signatory <> ''),               -- a person's name, as it stands below the line
    signatory_title text check (signatory_title <> ''),
    changed_at timestamptz not null,
    check (signatory_title is null or signatory is not null)
);
grant select, insert, update on issuing_body to cohortium_app;

-- Of the certificates of one outcome one at the most is in force: others were replaced, or revoked before the outcome was
-- decided anew.
alter table certificate drop constraint certificate_outcome_id_key;
create unique index certificate_in_force on certificate (outcome_id) where state in ('VALID', 'EXPIRED');
create index on certificate (outcome_id, id);

alter table certificate_ending drop constraint certificate_ending_category_check;
alter table certificate_ending drop constraint certificate_ending_check;
alter table certificate_ending add constraint certificate_ending_category_check
    check (category in ('MISCONDUCT', 'ERROR', 'REQUEST', 'CORRECTION', 'RENEWAL'));
alter table certificate_ending add constraint certificate_ending_check
    check ((category in ('CORRECTION', 'RENEWAL')) = (replaced_by_id is not null));

-- The certificate of an outcome that counts, if it has one: the last.
create view certificate_now as
    select * from certificate x
    where not exists (select from certificate y where y.outcome_id = x.outcome_id and y.id > x.id);
grant select on certificate_now to cohortium_app;

-- Whether no certificate may be issued for an outcome any more: it has one, or had one that was revoked since it was decided.
create function certificate_barred(of_outcome bigint, decided_at timestamptz) returns boolean language sql stable as
$$
    select exists (select from certificate x left join certificate_ending d on d.certificate_id = x.id
                   where x.outcome_id = of_outcome and x.state <> 'SUPERSEDED'
                     and (x.state <> 'REVOKED' or d.ended_at is null or d.ended_at >= decided_at))
$$;

-- As before (V0026), and how it looks and who signs.
create or replace function certificate_says(outcomes bigint[])
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
               'issuer', jsonb_build_object('code', b.code, 'name', b.name, 'translations', b.translations, 'country', b.country_iso3),
               'design', i.design, 'signatory', i.signatory, 'signatoryTitle', i.signatory_title))
    from wanted w
    join taught t on t.id = w.curriculum_version_id
    join person n on n.id = w.person_id
    join organisation b on b.id = w.host_organisation_id
    left join issuing_body i on i.organisation_id = b.id
$$;

-- The facts of participations (V0024) count the certificate that counts, so that a replaced one doubles nobody.
do $$
declare
    before text := pg_get_functiondef('reporting.participations(timestamptz, bigint[])'::regprocedure);
    changed text := replace(before, 'from as_of.certificate(instant)',
                            'from (select distinct on (outcome_id) * from as_of.certificate(instant) order by outcome_id, id desc) last');
begin
    if changed = before then
        raise exception 'reporting.participations no longer reads as_of.certificate(instant)';
    end if;
    execute changed;
end $$;
