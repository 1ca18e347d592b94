package org.cohortium.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

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
}
