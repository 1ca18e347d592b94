package org.cohortium.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cohortium.identity.CurrentUser;
import org.jdbi.v3.core.Jdbi;

/** The organisations somebody works for, by their roles. */
@ApplicationScoped
public class OwnOrganisations {
    private static final String NAMES = """
            select distinct coalesce(o.translations -> :language ->> 'name', o.name) as name
            from role_assignment r join organisation o on o.id = r.organisation_id
            where r.user_id = :user
            order by name
            """;

    private final Jdbi jdbi;
    private final CurrentUser user;

    @Inject
    public OwnOrganisations(Jdbi jdbi, CurrentUser user) {
        this.jdbi = jdbi;
        this.user = user;
    }

    /**
     * Names of the signed-in person's organisations in alphabetical order; empty for those whose roles are not bound to
     * one.
     *
     * @param language BCP 47 tag; the organisation's own name where there is no translation
     */
    public List<String> names(String language) {
        return jdbi.withHandle(handle -> handle.createQuery(NAMES)
                .bind("language", language)
                .bind("user", user.userId())
                .mapTo(String.class)
                .list());
    }
}
