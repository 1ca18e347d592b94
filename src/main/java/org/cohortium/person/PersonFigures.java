package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.cohortium.database.Like;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * Lists of people, limited to whom the signed-in person may see; refused to those who see no persons at all. Merged
 * records do not show.
 */
@ApplicationScoped
public class PersonFigures {
    private static final String ROWS = """
            with p as (select p.* from person p where %s order by lower(p.name), p.id offset :offset limit :limit)
            select p.id, p.name, p.latin_name, p.email,
                   coalesce(o.translations -> :language ->> 'name', o.name, p.organisation_declared) as organisation,
                   o.id is not null as organisation_known, p.job_title, p.country_iso3 as country,
                   l.cohorts, l.code as latest_cohort, l.state as latest_state
            from p
            left join organisation o on o.id = p.organisation_id
            left join lateral (
                select c.code, e.state, count(*) over () as cohorts
                from enrolment e join cohort c on c.id = e.cohort_id
                where e.person_id = p.id and %s order by e.nominated_at desc, e.id desc limit 1) l on true
            order by lower(p.name), p.id""";

    /** A shorter text is in no trigram index. */
    private static final int TRIGRAM = 3;

    private static final PersonQuery UNKNOWN = new PersonQuery(null, Set.of(), true);

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
        return new Listing<>(rows(query, language, offset, limit), count(query));
    }

    /** How many there are, counted up to {@link Listing#COUNTED} and one more. */
    public int count(PersonQuery query) {
        String sql = "select count(*) from (select 1 from person p where " + where(query) + " limit "
                + (Listing.COUNTED + 1) + ") counted";
        return jdbi.withHandle(handle ->
                bind(handle.createQuery(sql), query).mapTo(Integer.class).one());
    }

    /**
     * The rows of one page, by name.
     *
     * @param offset rows to leave out at the start
     */
    public List<PersonRow> rows(PersonQuery query, String language, int offset, int limit) {
        String sql = sql(where(query));
        return jdbi.withHandle(handle -> rows(handle.createQuery(sql), query, language, offset, limit));
    }

    /**
     * People for a search while one types, by name.
     *
     * @param text part of a name or e-mail address; less than three characters must begin the name
     */
    public List<PersonRow> matching(String text, String language, int limit) {
        PersonQuery query = new PersonQuery(text, Set.of(), false);
        String where = text.strip().length() < TRIGRAM
                ? where(PersonQuery.ALL) + " and lower(p.name) like lower(:text) || '%'"
                : where(query);
        return jdbi.withHandle(handle -> rows(handle.createQuery(sql(where)), query, language, 0, limit));
    }

    /** The countries of people who may be seen, ISO 3166-1 alpha-3, in that order; for a filter. */
    public List<String> countries() {
        String sql = """
                select c.iso3 from country c
                where exists (select from person p where p.country_iso3 = c.iso3 and %s) order by c.iso3""".formatted(where(PersonQuery.ALL));
        return jdbi.withHandle(handle -> bind(handle.createQuery(sql), PersonQuery.ALL)
                .mapTo(String.class)
                .list());
    }

    /** People whose organisation is only what a list declared, and how many different ones those lists declared. */
    public UnknownOrganisations unknownOrganisations() {
        String sql = "select count(*) as people, count(distinct lower(p.organisation_declared)) as organisations"
                + " from person p where " + where(UNKNOWN);
        return jdbi.withHandle(handle -> bind(handle.createQuery(sql), UNKNOWN)
                .map(ConstructorMapper.of(UnknownOrganisations.class))
                .one());
    }

    /** Every cohort in which a person may be seen, latest first. */
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
                left join certificate_now x on x.outcome_id = o.id
                where p.id = :id and %s and %s
                order by c.starts_on desc, e.id""".formatted(where(PersonQuery.ALL), VisiblePersons.enrolments(user.scope()));
        return jdbi.withHandle(handle -> bind(handle.createQuery(sql), PersonQuery.ALL)
                .bind("id", id)
                .bind("language", language)
                .map(ConstructorMapper.of(PersonCohort.class))
                .list());
    }

    private String sql(String where) {
        return ROWS.formatted(where, VisiblePersons.enrolments(user.scope()));
    }

    private String where(PersonQuery query) {
        user.requirePeople();
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
                .bind("text", Like.literal(query.text()))
                .bindArray("countries", String.class, query.countries());
    }
}
