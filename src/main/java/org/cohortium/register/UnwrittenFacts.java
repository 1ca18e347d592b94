package org.cohortium.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What entities were changed to in this transaction and the database does not know yet. */
@ApplicationScoped
class UnwrittenFacts {
    @PersistenceContext
    private EntityManager entities;

    /** Tells the database, so that figures read by SQL see it. */
    void flush() {
        entities.flush();
    }
}
