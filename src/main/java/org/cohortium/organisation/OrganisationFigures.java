package org.cohortium.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.cohortium.database.Like;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** The organisations people can belong to: everything but donors and recognising bodies. No secret to who works here. */
@ApplicationScoped
public class OrganisationFigures {
    private static final String ROWS = """
            select o.id, o.code, coalesce(o.translations -> :language ->> 'name', o.name) as name,
                   o.country_iso3 as country, o.kind
            from organisation o
            where o.kind in ('MINISTRY', 'AGENCY', 'COALITION', 'TRAINING_PROVIDER') and
            """;

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    public OrganisationFigures(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /**
     * Organisations by part of their name or code, those of a country first.
     *
     * @param country ISO 3166-1 alpha-3; may be empty
     * @throws org.cohortium.identity.NotAllowed for those who assign nobody to an organisation
     */
    public List<OrganisationRow> find(String text, String country, String language, int limit) {
        require();
        String found = """
                lower(o.name || ' ' || o.code || ' ' || coalesce(o.translations -> :language ->> 'name', ''))
                    like '%' || lower(:text) || '%'
                order by (o.country_iso3 = :country) desc nulls last, lower(o.name), o.id limit :limit""";
        return jdbi.withHandle(handle -> rows(
                handle.createQuery(ROWS + found)
                        .bind("text", Like.literal(text))
                        .bind("country", country)
                        .bind("limit", limit),
                language));
    }

    /** The organisation with that id, if people can belong to it. */
    public Optional<OrganisationRow> find(long id, String language) {
        require();
        return jdbi.withHandle(handle -> rows(
                        handle.createQuery(ROWS + "o.id = :id").bind("id", id), language)
                .stream()
                .findFirst());
    }

    private void require() {
        user.require(Role.ADMIN, Role.COORDINATOR);
    }

    private static List<OrganisationRow> rows(Query query, String language) {
        return query.bind("language", language)
                .map(ConstructorMapper.of(OrganisationRow.class))
                .list();
    }
}
