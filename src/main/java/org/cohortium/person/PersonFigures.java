package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** Lists of people, limited to whom the signed-in person may see. Merged records do not show. */
@ApplicationScoped
public class PersonFigures {
    private static final String ROWS = """
            with p as (select p.* from person p where %s order by lower(p.name), p.id offset :offset limit :limit)
            select p.id, p.name, p.latin_name, p.email,
                   coalesce(o.translations -> :language ->> 'name', o.name, p.organisation_declared) as organisation,
                   o.id is not null as organisation_known, p.job_title, p.country_iso3 as country,
                   (select count(*) from enrolment e where e.person_id = p.id) as cohorts,
                   l.code as latest_cohort, l.state as latest_state
            from p
            left join organisation o on o.id = p.organisation_id
            left join lateral (
                select c.code, e.state from enrolment e join cohort c on c.id = e.cohort_id
                where e.person_id = p.id order by e.nominated_at desc, e.id desc limit 1) l on true
            order by lower(p.name), p.id""";

    private Jdbi jdbi;
    private CurrentUser user;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected PersonFigures() {}

    @Inject
    public PersonFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** People by name. */
    public Listing<PersonRow> page(PersonQuery query, String language, int offset, int limit) {
        String where = where(query);
        return jdbi.withHandle(handle -> new Listing<>(
                rows(handle.createQuery(ROWS.formatted(where)), query, language, offset, limit),
                bind(
                                handle.createQuery("select count(*) from (select 1 from person p where " + where
                                        + " limit " + (Listing.COUNTED + 1) + ") counted"),
                                query)
                        .mapTo(Integer.class)
                        .one()));
    }

    /** The person, if they may be seen. */
    public Optional<PersonRow> find(long id, String language) {
        return jdbi.withHandle(handle -> rows(
                        handle.createQuery(ROWS.formatted(where(PersonQuery.ALL) + " and p.id = :id"))
                                .bind("id", id),
                        PersonQuery.ALL,
                        language,
                        0,
                        1)
                .stream()
                .findFirst());
    }

    /** Every cohort of a person who may be seen, latest first. */
    public List<PersonCohort> cohorts(long id, String language) {
        String sql = """
                select e.id as enrolment_id, c.code, coalesce(cu.translations -> :language ->> 'title', cu.title) as title,
                       c.starts_on, c.ends_on, c.time_zone as zone, e.state, e.state_since, e.reason,
                       case when o.state = 'CONFIRMED' then o.decision end as decision, x.number as certificate
                from person p
                join enrolment e on e.person_id = p.id
                join cohort c on c.id = e.cohort_id
                join curriculum_version v on v.id = c.curriculum_version_id
                join curriculum cu on cu.id = v.curriculum_id
                left join outcome o on o.enrolment_id = e.id
                left join certificate x on x.outcome_id = o.id
                where p.id = :id and %s
                order by c.starts_on desc, e.id""".formatted(where(PersonQuery.ALL));
        return jdbi.withHandle(handle -> bind(handle.createQuery(sql), PersonQuery.ALL)
                .bind("id", id)
                .bind("language", language)
                .map(ConstructorMapper.of(PersonCohort.class))
                .list());
    }

    private String where(PersonQuery query) {
        return VisiblePersons.where(user.scope())
                + " and p.merged_into_id is null"
                + (query.text() == null
                        ? ""
                        : " and lower(p.name || ' ' || coalesce(p.latin_name, '') || ' ' || coalesce(p.email, ''))"
                                + " like '%' || lower(:text) || '%'")
                + (query.countries().isEmpty() ? "" : " and p.country_iso3 = any(:countries)")
                + (query.unknownOrganisation()
                        ? " and p.organisation_id is null and p.organisation_declared is not null"
                        : "");
    }

    private List<PersonRow> rows(Query sql, PersonQuery query, String language, int offset, int limit) {
        return bind(sql, query)
                .bind("language", language)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(ConstructorMapper.of(PersonRow.class))
                .list();
    }

    private Query bind(Query sql, PersonQuery query) {
        return VisiblePersons.bind(sql, user.scope())
                .bind("text", query.text())
                .bindArray("countries", String.class, query.countries());
    }
}
