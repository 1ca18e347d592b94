package org.cohortium.it.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.cohortium.shared.DomainEvent;
import org.jdbi.v3.core.Jdbi;

/** A use case like any other: it writes a tracked row and tells of it. */
@ApplicationScoped
@Transactional
public class Renaming {
    @Inject
    private Jdbi sql;

    @Inject
    private Event<DomainEvent> events;

    @PersistenceContext
    private EntityManager entities;

    /** That something was renamed. */
    record Renamed(String subjectId) implements DomainEvent {
        @Override
        public String action() {
            return "organisation.renamed";
        }

        @Override
        public String subjectType() {
            return "organisation";
        }
    }

    public void bySql(String code, String name) {
        sql.useHandle(handle -> handle.execute("update organisation set name = ? where code = ?", name, code));
        events.fire(new Renamed(code));
    }

    public void byEntityManager(String code, String name) {
        entities.createNativeQuery("update organisation set name = ? where code = ?")
                .setParameter(1, name)
                .setParameter(2, code)
                .executeUpdate();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void inATransactionOfItsOwn(String code, String name) {
        bySql(code, name);
    }

    public void inVain(String code, String name) {
        bySql(code, name);
        throw new IllegalStateException("a fault after the deed");
    }
}
