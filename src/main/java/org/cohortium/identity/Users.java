package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

/** The users, each with their roles. */
@ApplicationScoped
class Users {
    private static final long ONE_CHANGE_OF_ADMINISTRATORS = 0xC0408;

    private static final String OTHER_ADMINISTRATORS = """
            select exists (select from app_user u join role_assignment r on r.user_id = u.id
            where r.role = 'ADMIN' and u.id <> ? and u.disabled_at is null and u.password_hash is not null
              and (? or not u.demo))""";

    private final DemoMode demo;

    @PersistenceContext
    private EntityManager database;

    @Inject
    Users(DemoMode demo) {
        this.demo = demo;
    }

    /** Finds by username, whose case does not matter. */
    Optional<AppUser> named(String username) {
        return database.createQuery(
                        "select distinct u from AppUser u left join fetch u.roles where u.username = :name",
                        AppUser.class)
                .setParameter("name", username.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    /** @throws NoSuchThing if there is none of that name */
    AppUser existing(String username) {
        return named(username).orElseThrow(() -> new NoSuchThing("account", username));
    }

    /**
     * Whether nobody but them could come in and administer. Until the transaction ends nobody else gets an answer, so that
     * two administrators cannot each take the other away.
     */
    boolean isLastAdministrator(AppUser user) {
        if (user.account().assignments().stream().noneMatch(held -> held.role() == Role.ADMIN)) {
            return false;
        }
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(?)")
                .setParameter(1, ONE_CHANGE_OF_ADMINISTRATORS)
                .getResultList();
        return !(Boolean) database.createNativeQuery(OTHER_ADMINISTRATORS)
                .setParameter(1, user.id())
                .setParameter(2, demo.isOn())
                .getSingleResult();
    }

    Optional<AppUser> withId(long id) {
        return database.createQuery(
                        "select distinct u from AppUser u left join fetch u.roles where u.id = :id", AppUser.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
