package org.cohortium.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cohortium.organisation.Organisation;

/** The cohorts. */
@ApplicationScoped
public class Cohorts {
    @PersistenceContext
    private EntityManager entities;

    /** Those with the given codes that there are, with their hosts at hand, in no order. */
    public List<Cohort> withCodes(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select c from Cohort c join fetch c.host where c.code in :codes", Cohort.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    /** The cohort as it stands, locked until the transaction ends: whoever changes it next waits. */
    Optional<Cohort> locked(String code) {
        return entities.createQuery("select c from Cohort c where c.code = :code", Cohort.class)
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Its sessions that are neither held nor cancelled, in their order. */
    List<Session> scheduled(Cohort cohort) {
        return entities.createQuery(
                        "select s from Session s where s.cohort = :cohort and s.state = :scheduled order by s.number",
                        Session.class)
                .setParameter("cohort", cohort)
                .setParameter("scheduled", SessionState.SCHEDULED)
                .getResultList();
    }

    /** A new cohort. */
    Cohort add(String code, CohortPlan plan) {
        Cohort cohort = new Cohort(code, plan, entities.getReference(Organisation.class, plan.hostId()));
        entities.persist(cohort);
        return cohort;
    }

    void change(Cohort cohort, CohortPlan plan) {
        cohort.become(plan, entities.getReference(Organisation.class, plan.hostId()));
        entities.flush();
    }
}
