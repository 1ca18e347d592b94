package org.cohortium.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

/** The users, each with their roles. */
@ApplicationScoped
class Users {
    @PersistenceContext
    private EntityManager database;

    /** Finds by username, whose case does not matter. */
    Optional<AppUser> named(String username) {
        return database.createQuery(
                        "select distinct u from AppUser u left join fetch u.roles where u.username = :name",
                        AppUser.class)
                .setParameter("name", username.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    Optional<AppUser> withId(long id) {
        return database.createQuery(
                        "select distinct u from AppUser u left join fetch u.roles where u.id = :id", AppUser.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
