package org.cohortium.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cohortium.cohort.Session;
import org.cohortium.enrolment.Enrolment;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The registers of all sessions. */
@ApplicationScoped
class Registers {
    private final Jdbi jdbi;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    Registers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The session, nobody else's to mark until the transaction ends: marks are set by one after the other. */
    Optional<Session> lock(long id) {
        jdbi.useHandle(handle -> handle.createQuery("select id from session where id = :id for no key update")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne());
        return session(id);
    }

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

    /** Puts marks where there were none, all at once: a register workbook brings thousands. */
    void add(Session session, List<Marking> markings, MarkSource source) {
        if (markings.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into attendance_mark (session_id, enrolment_id, cohort_id, mark, minutes, source, note, version)
                select :session, m.enrolment, :cohort, m.mark, m.minutes, :source, m.note, 1
                from unnest(:enrolments, :marks, :minutes, :notes) m (enrolment, mark, minutes, note)""")
                .bind("session", session.id())
                .bind("cohort", session.cohort().id())
                .bind("source", source)
                .bindArray("enrolments", Long.class, each(markings, Marking::enrolmentId))
                .bindArray(
                        "marks",
                        String.class,
                        each(markings, marking -> marking.mark().name()))
                .bindArray("minutes", Integer.class, each(markings, Marking::minutes))
                .bindArray("notes", String.class, each(markings, Marking::note))
                .execute());
    }

    /** Takes marks back, with what they set in motion. @return how many there were */
    int takeBack(Session session, Collection<Long> enrolments) {
        entities.flush();
        return jdbi.withHandle(handle -> handle.createQuery("select attendance_take_back(:session, :enrolments)")
                .bind("session", session.id())
                .bindArray("enrolments", Long.class, enrolments.toArray())
                .mapTo(Integer.class)
                .one());
    }

    private static <T> List<@Nullable T> each(List<Marking> markings, Function<Marking, @Nullable T> part) {
        List<@Nullable T> parts = new ArrayList<>();
        markings.forEach(marking -> parts.add(part.apply(marking)));
        return parts;
    }
}
