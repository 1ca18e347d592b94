package org.cohortium.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohortium.database.Like;
import org.cohortium.database.Listing;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** All organisations there are, for administrators, who look after them. */
@ApplicationScoped
public class OrganisationRegister {
    private static final String SHOWN = "coalesce(o.translations -> :language ->> 'name', o.name)";

    private static final String ROWS = """
            with o as (select o.* from organisation o where %1$s order by %2$s offset :offset limit :limit)
            select o.id, o.code, o.kind, coalesce(o.translations -> :language ->> 'name', o.name) as shown, o.name,
                   o.translations -> 'fr' ->> 'name' as french, o.translations -> 'ar' ->> 'name' as arabic,
                   o.country_iso3 as country, above.code as parent,
                   coalesce(above.translations -> :language ->> 'name', above.name) as parent_name,
                   (select count(*) from organisation child where child.parent_id = o.id) as below,
                   (select count(distinct r.user_id) from role_assignment r where r.organisation_id = o.id) as accounts
            from o left join organisation above on above.id = o.parent_id
            order by %2$s""";

    private static final String BY_NAME = "lower(" + SHOWN + "), o.id";
    private static final String BY_CODE = "o.code";

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    public OrganisationRegister(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /** How many there are, counted up to {@link Listing#COUNTED} and one more. */
    public int count(OrganisationQuery query) {
        user.require(Role.ADMIN);
        String sql = "select count(*) from (select 1 from organisation o where " + where(query) + " limit "
                + (Listing.COUNTED + 1) + ") counted";
        return jdbi.withHandle(handle ->
                bind(handle.createQuery(sql), query, "").mapTo(Integer.class).one());
    }

    /** One page, by name as the reader reads it. */
    public List<OrganisationView> rows(OrganisationQuery query, String language, int offset, int limit) {
        return views(where(query), BY_NAME, query, "", language, offset, limit);
    }

    /** Those after a code, by code. @param code null to begin with the first */
    public List<OrganisationView> after(@Nullable String code, OrganisationQuery query, String language, int limit) {
        return views(
                where(query) + " and o.code > :code", BY_CODE, query, code == null ? "" : code, language, 0, limit);
    }

    /** Empty if there is none with that code, whose case does not matter. */
    public Optional<OrganisationView> find(String code, String language) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        return views("o.code = :code", BY_CODE, OrganisationQuery.ALL, wanted, language, 0, 1).stream()
                .findFirst();
    }

    /** Those directly below one, by code. */
    public List<OrganisationView> below(String code, String language) {
        String children = "o.parent_id = (select id from organisation where code = :code)";
        return views(children, BY_CODE, OrganisationQuery.ALL, code, language, 0, Listing.COUNTED);
    }

    /** The countries that organisations are in, ISO 3166-1 alpha-3; for a filter. */
    public List<String> countries() {
        return codes("select distinct country_iso3 from organisation where country_iso3 is not null order by 1");
    }

    /** Every country there is. */
    public List<String> allCountries() {
        return codes("select iso3 from country order by 1");
    }

    private List<String> codes(String sql) {
        user.require(Role.ADMIN);
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private List<OrganisationView> views(
            String where, String order, OrganisationQuery query, String code, String language, int offset, int limit) {
        user.require(Role.ADMIN);
        return jdbi.withHandle(handle -> bind(handle.createQuery(ROWS.formatted(where, order)), query, language)
                .bind("code", code)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(ConstructorMapper.of(OrganisationView.class))
                .list());
    }

    private static String where(OrganisationQuery query) {
        return "true"
                + (query.text() == null
                        ? ""
                        : " and lower(o.code || ' ' || o.name || ' ' || o.translations::text) like '%' || lower(:text) || '%'")
                + (query.kinds().isEmpty() ? "" : " and o.kind = any(:kinds)")
                + (query.countries().isEmpty() ? "" : " and o.country_iso3 = any(:countries)");
    }

    private static Query bind(Query sql, OrganisationQuery query, String language) {
        return sql.bind("language", language)
                .bind("text", Like.literal(query.text()))
                .bindArray(
                        "kinds",
                        String.class,
                        query.kinds().stream().map(Enum::name).toList())
                .bindArray("countries", String.class, query.countries());
    }
}
