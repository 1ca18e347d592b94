package org.cohortium.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.cohortium.cohort.Cohort;

/** The enrolments of all cohorts. */
@ApplicationScoped
public class Enrolments {
    @PersistenceContext
    private EntityManager entities;

    /** Those with the given ids, with cohort and person at hand, in the order people were nominated. */
    List<Enrolment> withIds(Collection<Long> ids) {
        return entities.createQuery("""
                        select e from Enrolment e join fetch e.cohort join fetch e.person
                        where e.id in :ids order by e.nominatedAt, e.id""", Enrolment.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those of the given persons in any cohort, with the cohort at hand. */
    public List<Enrolment> ofPersons(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select e from Enrolment e join fetch e.cohort where e.person.id in :persons", Enrolment.class)
                .setParameter("persons", personIds)
                .getResultList();
    }

    /** Seats taken in the cohort. The cohort stays locked until the transaction ends, so that none is given twice. */
    int lockSeats(Cohort cohort) {
        entities.lock(cohort, LockModeType.PESSIMISTIC_WRITE);
        return entities.createQuery(
                        "select count(e) from Enrolment e where e.cohort = :cohort and e.state in :seated", Long.class)
                .setParameter("cohort", cohort)
                .setParameter("seated", EnrolmentState.SEATED)
                .getSingleResult()
                .intValue();
    }

    public void add(Enrolment enrolment) {
        entities.persist(enrolment);
    }
}
