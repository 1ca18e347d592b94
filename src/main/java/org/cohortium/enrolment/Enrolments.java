package org.cohortium.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.cohortium.cohort.Cohort;

/** The enrolments of all cohorts. */
@ApplicationScoped
public class Enrolments {
    @PersistenceContext
    private EntityManager entities;

    /**
     * Locks the cohorts of the given enrolments until the transaction ends, always in the same order: whoever decides in
     * one of them next waits, and then sees what was decided, so that no seat is given twice.
     */
    void lockCohortsOf(Collection<Long> ids) {
        entities.createQuery("""
                        select c from Cohort c where c.id in (select e.cohort.id from Enrolment e where e.id in :ids)
                        order by c.id""", Cohort.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those with the given ids, with cohort, host and person at hand, in the order people were nominated. */
    List<Enrolment> withIds(Collection<Long> ids) {
        return entities.createQuery("""
                        select e from Enrolment e join fetch e.cohort c join fetch c.host join fetch e.person
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

    /** Those of a cohort who can still leave it, in the order people were nominated. */
    List<Enrolment> leaving(long cohortId) {
        return entities.createQuery("""
                        select e from Enrolment e where e.cohort.id = :cohort and e.state in :leaving
                        order by e.nominatedAt, e.id""", Enrolment.class)
                .setParameter("cohort", cohortId)
                .setParameter(
                        "leaving",
                        Arrays.stream(EnrolmentState.values())
                                .filter(state -> state.mayBecome(EnrolmentState.WITHDRAWN))
                                .toList())
                .getResultList();
    }

    /** Those of a cohort who have a seat and have not come to a session yet. */
    List<Enrolment> notBegun(long cohortId) {
        return entities.createQuery(
                        "select e from Enrolment e where e.cohort.id = :cohort and e.state = :enrolled",
                        Enrolment.class)
                .setParameter("cohort", cohortId)
                .setParameter("enrolled", EnrolmentState.ENROLLED)
                .getResultList();
    }

    /** Seats taken in the cohort. */
    int seatsTaken(Cohort cohort) {
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
