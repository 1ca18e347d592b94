package org.cohortium.person;

import org.cohortium.identity.Scope;

/** The statements behind {@link PersonViewFigures}. */
final class PersonSql {
    private static final String VIEW = """
            select p.id, p.name, p.latin_name, p.email, p.phone, p.organisation_id,
                   coalesce(o.translations -> :language ->> 'name', o.name) as organisation, p.organisation_declared,
                   p.job_title, p.seniority, p.country_iso3, p.languages,
                   case when p.organisation_id is null and p.organisation_declared is not null then (
                       select count(*) from person other
                       where other.organisation_id is null and other.merged_into_id is null
                         and lower(other.organisation_declared) = lower(p.organisation_declared)
                         and %2$s) else 0 end as declared_alike
            from person p left join organisation o on o.id = p.organisation_id
            where p.id = :id and p.merged_into_id is null and %1$s""";
    private static final String NAMESAKES = """
            select other.id, other.name, other.latin_name, other.email,
                   coalesce(o.translations -> :language ->> 'name', o.name, other.organisation_declared) as organisation
            from person p
            join person other on other.id <> p.id and other.merged_into_id is null and lower(other.name) = lower(p.name)
            left join organisation o on o.id = other.organisation_id
            where p.id = :id and p.merged_into_id is null and %1$s and %2$s
            order by other.id limit :limit""";
    private static final String CHANGES = """
            with seen as (select p.* from person p where p.id = :id and %1$s),
            versions as (
                select p.sys_from, p.sys_by, p.sys_why,
                       jsonb_build_object(
                           'name', p.name, 'latinName', p.latin_name, 'email', p.email, 'phone', p.phone,
                           'organisation', coalesce(o.translations -> :language ->> 'name', o.name, p.organisation_declared),
                           'jobTitle', p.job_title, 'country', p.country_iso3) as facts
                from (select sys_from, sys_by, sys_why, name, latin_name, email, phone, organisation_id,
                             organisation_declared, job_title, country_iso3 from seen
                      union all
                      select h.sys_from, h.sys_by, h.sys_why, h.name, h.latin_name, h.email, h.phone, h.organisation_id,
                             h.organisation_declared, h.job_title, h.country_iso3
                      from history.person h join seen on seen.id = h.id) p
                left join organisation o on o.id = p.organisation_id),
            steps as (select v.*, lag(facts) over (order by sys_from) as earlier from versions v),
            enrolled as (
                select e.id, c.code from seen p join enrolment e on e.person_id = p.id join cohort c on c.id = e.cohort_id
                where %2$s),
            places as (
                select e.sys_from, e.sys_by, coalesce(e.reason, e.sys_why) as why, x.code, e.state,
                       lag(e.state) over (partition by e.id order by e.sys_from) as earlier
                from (select id, sys_from, sys_by, sys_why, reason, state from enrolment
                      where id in (select id from enrolled)
                      union all select id, sys_from, sys_by, sys_why, reason, state from history.enrolment
                      where id in (select id from enrolled)) e
                join enrolled x on x.id = e.id),
            decisions as (
                select o.sys_from, o.sys_by, coalesce(o.decision_note, o.reason, o.sys_why) as why, x.code, o.state,
                       o.decision, lag(o.state || o.decision) over (partition by o.enrolment_id order by o.sys_from) as earlier
                from (select enrolment_id, sys_from, sys_by, sys_why, reason, decision_note, state, decision from outcome
                      where enrolment_id in (select id from enrolled)
                      union all
                      select enrolment_id, sys_from, sys_by, sys_why, reason, decision_note, state, decision
                      from history.outcome where enrolment_id in (select id from enrolled)) o
                join enrolled x on x.id = o.enrolment_id),
            changes as (
                select s.sys_from as at, s.sys_by, s.sys_why as why, 'person' as subject, f.key as what,
                       s.earlier ->> f.key as before, f.value as after
                from steps s cross join lateral jsonb_each_text(s.facts) f
                where s.earlier is not null and (s.earlier ->> f.key) is distinct from f.value
                union all select sys_from, sys_by, sys_why, 'person', 'recorded', null, facts ->> 'name'
                from steps where earlier is null
                union all select sys_from, sys_by, why, 'enrolment', code, earlier, state
                from places where earlier is distinct from state
                union all select sys_from, sys_by, why, 'outcome.' || state, code, null, decision
                from decisions where earlier is distinct from state || decision)
            select c.at, u.display_name as by, c.why, c.subject, c.what, c.before, c.after
            from changes c
            left join app_user u on u.id::text = substring(c.sys_by from 'user:([0-9]+)$') or u.username = c.sys_by
            order by c.at desc, c.subject, c.what limit :limit""";

    private PersonSql() {}

    static String view(Scope scope) {
        return VIEW.formatted(VisiblePersons.where(scope), VisiblePersons.where(scope, "other"));
    }

    static String namesakes(Scope scope) {
        return NAMESAKES.formatted(VisiblePersons.where(scope), VisiblePersons.where(scope, "other"));
    }

    static String changes(Scope scope) {
        return CHANGES.formatted(VisiblePersons.where(scope), VisiblePersons.enrolments(scope));
    }
}
