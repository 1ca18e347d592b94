package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What the signed-in person's own account says of them, beside what {@link CurrentUser} knows. */
@ApplicationScoped
public class OwnAccount {
    private static final String ROLES = """
            select r.role, o.code as organisation,
                   coalesce(o.translations -> :language ->> 'name', o.name) as organisation_name
            from role_assignment r left join organisation o on o.id = r.organisation_id
            where r.user_id = :user order by r.id""";

    private final Jdbi database;
    private final Accounts accounts;
    private final CurrentUser user;

    @Inject
    OwnAccount(Jdbi database, Accounts accounts, CurrentUser user) {
        this.database = database;
        this.accounts = accounts;
        this.user = user;
    }

    /** In the order they were given; empty for somebody who has been given none yet. @param language of names */
    public List<RoleView> roles(String language) {
        return database.withHandle(handle -> handle.createQuery(ROLES)
                .bind("language", language)
                .bind("user", user.userId())
                .map(ConstructorMapper.of(RoleView.class))
                .list());
    }

    /** Whether it is an account of the demo data, whose password everybody knows and nobody changes. */
    public boolean isDemo() {
        return accounts.isDemo(user.userId());
    }
}
