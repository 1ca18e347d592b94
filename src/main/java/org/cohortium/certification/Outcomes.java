package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohortium.enrolment.Enrolment;

/** The certification decisions. */
@ApplicationScoped
class Outcomes {
    @PersistenceContext
    private EntityManager entities;

    Optional<Outcome> of(long enrolmentId) {
        return entities.createQuery("select o from Outcome o where o.enrolment.id = :id", Outcome.class)
                .setParameter("id", enrolmentId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * Locks outcomes until the transaction ends, always in the same order, and the people before: who proposes or decides on
     * one of them next waits, and then sees what was decided.
     */
    void lock(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
            entities.createNativeQuery(
                            "select id from enrolment where id in (select enrolment_id from outcome where id in ("
                                    + list + ")) order by id for update")
                    .setFlushMode(FlushModeType.COMMIT)
                    .getResultList();
            entities.createQuery("select o from Outcome o where o.id in :ids order by o.id", Outcome.class)
                    .setParameter("ids", ids)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
        }
    }

    /** Locks a person in a cohort until the transaction ends: who proposes of them next waits, and sees what was proposed. */
    void lockEnrolment(long id) {
        entities.createNativeQuery("select id from enrolment where id = ?1 for update")
                .setParameter(1, id)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    /** The outcome, which is known to be there. */
    Outcome withId(long id) {
        return entities.getReference(Outcome.class, id);
    }

    /** The enrolment, which is known to be there. */
    Enrolment enrolment(long id) {
        return entities.getReference(Enrolment.class, id);
    }

    void add(Outcome outcome) {
        entities.persist(outcome);
    }
}
