package org.cohortium.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The persons the system knows; a merged record is found under the one it was merged into. */
@ApplicationScoped
public class Persons {
    @PersistenceContext
    private EntityManager entities;

    /**
     * @param emails in any case
     * @return those known, in no order, at most one for each address
     */
    public List<Person> withEmails(Collection<String> emails) {
        if (emails.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select p from Person p where lower(p.email) in :emails and p.mergedIntoId is null",
                        Person.class)
                .setParameter(
                        "emails",
                        emails.stream().map(e -> e.toLowerCase(Locale.ROOT)).toList())
                .getResultList();
    }

    /** Those with the given ids that are still of no known organisation, in no order. */
    List<Person> withoutOrganisation(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select p from Person p where p.id in :ids and p.organisationId is null", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The one with the id, unless it was merged into another. */
    Optional<Person> withId(long id) {
        return entities.createQuery("select p from Person p where p.id = :id and p.mergedIntoId is null", Person.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public void add(Person person) {
        entities.persist(person);
    }
}
