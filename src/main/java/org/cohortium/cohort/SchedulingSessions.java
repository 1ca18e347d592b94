package org.cohortium.cohort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.identity.TransactionActor;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Planning the sessions of a cohort. For administrators, for coordinators in the cohorts their organisation hosts, and
 * for facilitators in those they teach: who stands in the room knows first when it cannot be used.
 */
@ApplicationScoped
public class SchedulingSessions {
    private final PlannedSessions sessions;
    private final ScheduleFigures schedule;
    private final CurrentUser user;
    private final TransactionActor transaction;
    private final Event<DomainEvent> events;

    @Inject
    public SchedulingSessions(
            PlannedSessions sessions,
            ScheduleFigures schedule,
            CurrentUser user,
            TransactionActor transaction,
            Event<DomainEvent> events) {
        this.sessions = sessions;
        this.schedule = schedule;
        this.user = user;
        this.transaction = transaction;
        this.events = events;
    }

    /** Whether the signed-in person plans this cohort's sessions. */
    public boolean mayPlan(String code) {
        boolean plans = user.is(Role.ADMIN) || user.is(Role.COORDINATOR) || user.is(Role.FACILITATOR);
        return plans && schedule.reaches(code, plans());
    }

    /** @throws org.cohortium.identity.NotAllowed if they plan no sessions at all */
    public void requireAny() {
        plans();
    }

    /**
     * For pages that only make sense to those who plan.
     *
     * @throws NoSuchThing if there is no such cohort, or it is not theirs to plan
     * @throws org.cohortium.identity.NotAllowed if they plan no sessions at all
     */
    public void require(String code) {
        if (!schedule.reaches(code, plans())) {
            throw new NoSuchThing("cohort", code);
        }
    }

    /**
     * What adding a series would come to; nothing is changed.
     *
     * @throws NoSuchThing if there is no such cohort, or it is not theirs to plan
     */
    @Transactional
    public Proposed propose(String code, SessionSeries series) {
        Cohort cohort = theirs(code);
        CohortModules modules = sessions.modules(cohort);
        List<SessionPlan> plans = series.plans(modules.left());
        Refusal refusal = refusal(cohort, plans, modules);
        return refusal == null
                ? new Proposed(sessions.proposed(cohort, plans, modules), null)
                : new Proposed(List.of(), refusal);
    }

    /**
     * Adds a series of sessions after those there are, all or none.
     *
     * @throws NoSuchThing if there is no such cohort, or it is not theirs to plan
     */
    @Transactional
    public Scheduled add(String code, SessionSeries series) {
        Cohort cohort = theirs(code);
        CohortModules modules = sessions.modules(cohort);
        List<SessionPlan> plans = series.plans(modules.left());
        Refusal refusal = refusal(cohort, plans, modules);
        if (refusal != null) {
            return new Scheduled(List.of(), refusal);
        }
        List<Session> added = sessions.add(cohort, plans, modules);
        added.forEach(session -> tell(session, "added", null));
        return new Scheduled(added.stream().map(Session::id).toList(), null);
    }

    /**
     * Changes a session that was not held; of one that was, only what it is called and where it took place.
     *
     * @param seen version of the session the change was made on
     * @return why nothing was changed, or nothing
     * @throws NoSuchThing if there is no such session, or it is not theirs to plan
     */
    @Transactional
    public Optional<Refusal> change(long sessionId, SessionPlan plan, @Nullable String reason, int seen) {
        Session session = theirs(sessionId);
        if (session.version() != seen) {
            return changedMeanwhile(session);
        }
        CohortModules modules = sessions.modules(session.cohort());
        Refusal refusal = modules.knows(plan.moduleId())
                ? SessionPolicy.changing(session, plan)
                : Refusal.of("session.unknownModule");
        if (refusal == null && session.isOtherThan(plan)) {
            String why = stripped(reason);
            transaction.because(why);
            String what = session.isMovedBy(plan) ? "moved" : "changed";
            session.become(plan, modules.title(plan));
            tell(session, what, why);
        }
        return Optional.ofNullable(refusal);
    }

    /**
     * Cancels a session that was not held: it counts nowhere any more.
     *
     * @param seen version of the session the decision was made on
     * @return why nothing was changed, or nothing
     * @throws NoSuchThing if there is no such session, or it is not theirs to plan
     */
    @Transactional
    public Optional<Refusal> cancel(long sessionId, @Nullable String reason, int seen) {
        Session session = theirs(sessionId);
        if (session.version() != seen) {
            return changedMeanwhile(session);
        }
        String why = stripped(reason);
        Refusal refusal = SessionPolicy.cancelling(session, why);
        if (refusal == null) {
            transaction.because(why);
            session.cancel();
            events.fire(
                    new SessionCancelled(session.id(), session.cohort().code(), session.number(), String.valueOf(why)));
        }
        return Optional.ofNullable(refusal);
    }

    private static @Nullable Refusal refusal(Cohort cohort, List<SessionPlan> plans, CohortModules modules) {
        for (SessionPlan plan : plans) {
            Refusal refusal = modules.knows(plan.moduleId())
                    ? SessionPolicy.adding(cohort, plan)
                    : Refusal.of("session.unknownModule");
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    private void tell(Session session, String what, @Nullable String why) {
        events.fire(new SessionPlanned(
                session.id(),
                session.cohort().code(),
                session.number(),
                what,
                session.startsAt().toString(),
                why));
    }

    private static Optional<Refusal> changedMeanwhile(Session session) {
        return Optional.of(
                new Refusal("session.changedMeanwhile", Map.of("number", session.number(), "state", session.state())));
    }

    private Cohort theirs(String code) {
        Scope scope = plans();
        return sessions.cohort(code)
                .filter(cohort -> schedule.reaches(code, scope))
                .orElseThrow(() -> new NoSuchThing("cohort", code));
    }

    private Session theirs(long sessionId) {
        Scope scope = plans();
        return sessions.locked(sessionId)
                .filter(session -> schedule.reaches(session.cohort().code(), scope))
                .orElseThrow(() -> new NoSuchThing("session", sessionId));
    }

    private Scope plans() {
        return user.scopeAs(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR);
    }

    private static @Nullable String stripped(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }

    /** The sessions as they would be, or why there would be none. */
    public record Proposed(
            List<ProposedSession> sessions, @Nullable Refusal refusal) {}

    /** Ids of the sessions added, or why none was. */
    public record Scheduled(List<Long> ids, @Nullable Refusal refusal) {}
}
