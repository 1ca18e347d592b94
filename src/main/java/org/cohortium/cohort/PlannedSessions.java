package org.cohortium.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sessions of all cohorts, for planning them. */
@ApplicationScoped
class PlannedSessions {
    private final Cohorts cohorts;
    private final ScheduleFigures schedule;
    private final SessionRemarks remarks;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    PlannedSessions(Cohorts cohorts, ScheduleFigures schedule, SessionRemarks remarks) {
        this.cohorts = cohorts;
        this.schedule = schedule;
        this.remarks = remarks;
    }

    /** The cohort, locked: numbers are given to one planner after the other. */
    Optional<Cohort> cohort(String code) {
        return cohorts.locked(code);
    }

    Optional<Session> locked(long id) {
        return Optional.ofNullable(entities.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** With titles in the language of teaching. */
    CohortModules modules(Cohort cohort) {
        return new CohortModules(schedule.modules(cohort.code(), cohort.language()));
    }

    List<ProposedSession> proposed(Cohort cohort, List<SessionPlan> plans, CohortModules modules) {
        int next = nextNumber(cohort);
        List<List<Remark>> told = remarks.of(cohort, plans, 0);
        return IntStream.range(0, plans.size())
                .mapToObj(i -> new ProposedSession(
                        next + i,
                        modules.title(plans.get(i)),
                        plans.get(i).startsAt(),
                        plans.get(i).minutes(),
                        plans.get(i).mode(),
                        told.get(i)))
                .toList();
    }

    /** Adds sessions after those there are. */
    List<Session> add(Cohort cohort, List<SessionPlan> plans, CohortModules modules) {
        int next = nextNumber(cohort);
        List<Session> added = IntStream.range(0, plans.size())
                .mapToObj(i -> new Session(cohort, next + i, plans.get(i), modules.title(plans.get(i))))
                .toList();
        added.forEach(entities::persist);
        return added;
    }

    private int nextNumber(Cohort cohort) {
        return entities.createQuery(
                                "select coalesce(max(s.number), 0) from Session s where s.cohort = :cohort",
                                Number.class)
                        .setParameter("cohort", cohort)
                        .getSingleResult()
                        .intValue()
                + 1;
    }
}
