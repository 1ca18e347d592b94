package org.cohortium.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cohortium.cohort.Session;
import org.cohortium.enrolment.Enrolment;

/** The registers of all sessions. */
@ApplicationScoped
class Registers {
    @PersistenceContext
    private EntityManager entities;

    Optional<Session> session(long id) {
        return entities.createQuery(
                        "select s from Session s join fetch s.cohort c join fetch c.host where s.id = :id",
                        Session.class)
                .setParameter("id", id)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    boolean facilitates(long userId, long cohortId) {
        return !entities.createNativeQuery("select 1 from cohort_facilitator where user_id = ?1 and cohort_id = ?2")
                .setParameter(1, userId)
                .setParameter(2, cohortId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .isEmpty();
    }

    /** Marks of the session, by enrolment, as they were before the transaction: a session is marked once in it. */
    Map<Long, AttendanceMark> marks(Session session) {
        return entities.createQuery("select m from AttendanceMark m where m.sessionId = :session", AttendanceMark.class)
                .setParameter("session", session.id())
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(Collectors.toMap(AttendanceMark::enrolmentId, mark -> mark));
    }

    /** Those of the given enrolments that are in the session's cohort, by id. */
    Map<Long, Enrolment> enrolments(Session session, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select e from Enrolment e join fetch e.person where e.cohort = :cohort and e.id in :ids",
                        Enrolment.class)
                .setParameter("cohort", session.cohort())
                .setParameter("ids", ids)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(Collectors.toMap(Enrolment::id, enrolment -> enrolment));
    }

    void add(AttendanceMark mark) {
        entities.persist(mark);
    }
}
