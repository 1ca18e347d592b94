package org.cohortium.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.cohortium.enrolment.Enrolment;

/** The certification decisions. */
@ApplicationScoped
class Outcomes {
    @PersistenceContext
    private EntityManager entities;

    Optional<Outcome> of(long enrolmentId) {
        return entities.createQuery("select o from Outcome o where o.enrolment.id = :id", Outcome.class)
                .setParameter("id", enrolmentId)
                .getResultStream()
                .findFirst();
    }

    /** The enrolment, which is known to be there. */
    Enrolment enrolment(long id) {
        return entities.getReference(Enrolment.class, id);
    }

    void add(Outcome outcome) {
        entities.persist(outcome);
    }
}
