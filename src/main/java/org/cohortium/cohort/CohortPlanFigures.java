package org.cohortium.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.organisation.OrganisationRow;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** What a cohort can be planned with, for those who plan cohorts. */
@ApplicationScoped
public class CohortPlanFigures {
    private static final String HOSTS = "o.kind in ('MINISTRY', 'AGENCY', 'COALITION', 'TRAINING_PROVIDER')";

    private static final String VERSIONS = """
            select v.id, coalesce(cu.translations -> :language ->> 'title', cu.title) as title, v.number
            from curriculum_version v join curriculum cu on cu.id = v.curriculum_id
            where v.state = 'PUBLISHED' or v.id = :chosen order by title, v.number desc""";

    private static final String FACILITATORS = """
            select u.id, u.display_name as name, coalesce(o.translations -> :language ->> 'name', o.name) as organisation
            from app_user u
            join lateral (select r.organisation_id from role_assignment r
                          where r.user_id = u.id and r.role = 'FACILITATOR' order by r.id limit 1) r on true
            left join organisation o on o.id = r.organisation_id
            where u.disabled_at is null and %s
            order by lower(u.display_name), u.id limit :limit""";

    private static final String NEXT_NUMBER = """
            select coalesce(max(substring(code from '^' || :prefix || '-([0-9]{1,6})$')::integer), 0) + 1
            from cohort where code like :prefix || '-%'""";

    private static final String FACTS = """
            select exists (select from curriculum_version where id = :version and state = 'PUBLISHED') as published,
                   exists (select from organisation o where o.id = :host and %s and (:everything or o.id = any(:organisations)))
                       as hosts,
                   exists (select from country where iso3 = :country) as country,
                   (select count(*) from app_user u where u.id = any(:facilitators) and u.disabled_at is null and exists (
                        select from role_assignment r where r.user_id = u.id and r.role = 'FACILITATOR')) as facilitators,
                   (select count(*) from enrolment e where e.cohort_id = :cohort
                        and e.state in ('ENROLLED', 'ACTIVE', 'COMPLETED')) as seated,
                   count(s.id) as sessions,
                   min((s.starts_at at time zone c.time_zone)::date) filter (where s.state = 'HELD') as first_held,
                   max((s.starts_at at time zone c.time_zone)::date) filter (where s.state = 'HELD') as last_held
            from session s join cohort c on c.id = s.cohort_id
            where s.cohort_id = :cohort and s.state <> 'CANCELLED'""";

    private static final String OUTSIDE = """
            select count(*) from session s join cohort c on c.id = s.cohort_id
            where c.code = :code and s.state = 'SCHEDULED'
              and (s.starts_at at time zone c.time_zone)::date not between c.starts_on and c.ends_on""";

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    public CohortPlanFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** Published curriculum versions and the one chosen, by title, the latest of each first. */
    public List<VersionRow> versions(@Nullable Long chosen, String language) {
        plans();
        return jdbi.withHandle(handle -> handle.createQuery(VERSIONS)
                .bindByType("chosen", chosen, Long.class)
                .bind("language", language)
                .map(ConstructorMapper.of(VersionRow.class))
                .list());
    }

    /** Organisations that can host a cohort of the planner's, and the one chosen; ministries before what is below them. */
    public List<OrganisationRow> hosts(@Nullable Long chosen, String language, int limit) {
        Scope scope = plans();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select o.id, o.code, coalesce(o.translations -> :language ->> 'name', o.name) as name,
                               o.country_iso3 as country, o.kind
                        from organisation o
                        where o.id = :chosen or %s and (:everything or o.id = any(:organisations))
                        order by o.id = :chosen desc nulls last, o.parent_id nulls first, lower(o.name), o.id
                        limit :limit""".formatted(HOSTS))
                .bind("language", language)
                .bindByType("chosen", chosen, Long.class)
                .bind("limit", limit)
                .bind("everything", scope.everything())
                .bindArray("organisations", Long.class, scope.organisations())
                .map(ConstructorMapper.of(OrganisationRow.class))
                .list());
    }

    /** Facilitators by part of their name. */
    public List<FacilitatorRow> facilitators(String text, String language, int limit) {
        plans();
        return jdbi.withHandle(
                handle -> handle.createQuery(FACILITATORS.formatted("strpos(lower(u.display_name), lower(:text)) > 0"))
                        .bind("text", text)
                        .bind("language", language)
                        .bind("limit", limit)
                        .map(ConstructorMapper.of(FacilitatorRow.class))
                        .list());
    }

    /** Those of the given facilitators that there are. */
    public List<FacilitatorRow> facilitators(Collection<Long> ids, String language) {
        plans();
        return jdbi.withHandle(handle -> handle.createQuery(FACILITATORS.formatted("u.id = any(:ids)"))
                .bindArray("ids", Long.class, ids)
                .bind("language", language)
                .bind("limit", ids.size())
                .map(ConstructorMapper.of(FacilitatorRow.class))
                .list());
    }

    /** ISO 3166-1 alpha-3 codes of all countries. */
    public List<String> countries() {
        return jdbi.withHandle(handle -> handle.createQuery("select iso3 from country order by iso3")
                .mapTo(String.class)
                .list());
    }

    /** The code the next cohort of a country and year gets: country, year, number. */
    public String nextCode(String country, int year) {
        String prefix = country + "-" + year;
        int number = jdbi.withHandle(handle -> handle.createQuery(NEXT_NUMBER)
                .bind("prefix", prefix)
                .mapTo(Integer.class)
                .one());
        return "%s-%02d".formatted(prefix, number);
    }

    /** Scheduled sessions of the cohort that are on no day of it. */
    public int outside(String code) {
        return jdbi.withHandle(handle -> handle.createQuery(OUTSIDE)
                .bind("code", code)
                .mapTo(Integer.class)
                .one());
    }

    /** The same, given to one planner after the other until the transaction ends. */
    String takeCode(String country, int year) {
        jdbi.useHandle(handle -> handle.createQuery("select pg_advisory_xact_lock(hashtext(:prefix))::text")
                .bind("prefix", "cohort " + country + year)
                .mapTo(String.class)
                .findOne());
        return nextCode(country, year);
    }

    /** @param cohortId the cohort to be changed, or 0 */
    CohortPlanFacts facts(long cohortId, CohortPlan plan, Scope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(FACTS.formatted(HOSTS))
                .bind("cohort", cohortId)
                .bind("version", plan.curriculumVersionId())
                .bind("host", plan.hostId())
                .bind("country", plan.country())
                .bind("everything", scope.everything())
                .bindArray("organisations", Long.class, scope.organisations())
                .bindArray("facilitators", Long.class, plan.facilitators())
                .map(ConstructorMapper.of(CohortPlanFacts.class))
                .one());
    }

    private Scope plans() {
        return user.scopeAs(Role.ADMIN, Role.COORDINATOR);
    }

    /** A published curriculum version. @param number from 1 */
    public record VersionRow(long id, String title, int number) {}
}
