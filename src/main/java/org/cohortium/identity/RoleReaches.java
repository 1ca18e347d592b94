package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.cohortium.database.Like;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The organisations a role can be given for. For administrators. */
@ApplicationScoped
public class RoleReaches {
    private static final String ROWS = """
            select o.code, coalesce(o.translations -> :language ->> 'name', o.name) as name, o.country_iso3 as country
            from organisation o where\s""";

    private static final String FIND = ROWS + """
            o.kind <> 'RECOGNISING_BODY' and (o.kind = 'DONOR') = :donor
              and lower(o.name || ' ' || o.code || ' ' || coalesce(o.translations -> :language ->> 'name', ''))
                  like '%' || lower(:text) || '%'
            order by lower(o.name), o.id limit :limit""";

    private final Jdbi database;
    private final CurrentUser user;

    @Inject
    RoleReaches(Jdbi database, CurrentUser user) {
        this.database = database;
        this.user = user;
    }

    /**
     * An organisation as a choice shows it.
     *
     * @param name in the reader's language
     * @param country ISO 3166-1 alpha-3
     */
    public record Reach(String code, String name, @Nullable String country) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** By part of their name or code. @param language of names */
    public List<Reach> find(Role role, String text, String language, int limit) {
        user.require(Role.ADMIN);
        return database.withHandle(handle -> handle.createQuery(FIND)
                .bind("language", language)
                .bind("donor", role == Role.DONOR)
                .bind("text", Like.literal(text.strip()))
                .bind("limit", limit)
                .map(ConstructorMapper.of(Reach.class))
                .list());
    }

    /** The one with that code. */
    public Optional<Reach> named(String code, String language) {
        user.require(Role.ADMIN);
        return database.withHandle(handle -> handle.createQuery(ROWS + "o.code = :code")
                .bind("language", language)
                .bind("code", code)
                .map(ConstructorMapper.of(Reach.class))
                .findOne());
    }
}
