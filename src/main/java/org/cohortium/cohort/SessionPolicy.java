package org.cohortium.cohort;

import java.time.LocalDate;
import java.util.Map;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The rule which sessions can be added, moved and cancelled. What was held stays where it is. */
final class SessionPolicy {
    private SessionPolicy() {}

    /** Why a session cannot be planned so, or null. */
    static @Nullable Refusal adding(Cohort cohort, SessionPlan plan) {
        if (!cohort.state().plansSessions()) {
            return over(cohort);
        }
        if (plan.moduleId() == null && plan.title() == null) {
            return Refusal.of("session.titleMissing");
        }
        return outside(cohort, plan.startsAt().toLocalDate());
    }

    /** Why the session cannot be changed to this, or null. */
    static @Nullable Refusal changing(Session session, SessionPlan plan) {
        if (session.state() == SessionState.CANCELLED) {
            return new Refusal("session.cancelledAlready", Map.of("number", session.number()));
        }
        if (session.cohort().state().isOver()) {
            return over(session.cohort());
        }
        if (plan.moduleId() == null && plan.title() == null) {
            return Refusal.of("session.titleMissing");
        }
        return session.isMovedBy(plan) ? moving(session, plan) : null;
    }

    private static @Nullable Refusal moving(Session session, SessionPlan plan) {
        if (session.state() == SessionState.HELD) {
            return new Refusal("session.heldStays", Map.of("number", session.number()));
        }
        return session.cohort().state().plansSessions()
                ? outside(session.cohort(), plan.startsAt().toLocalDate())
                : over(session.cohort());
    }

    /** Why the session cannot be cancelled, or null. */
    static @Nullable Refusal cancelling(Session session, @Nullable String reason) {
        if (session.state() == SessionState.CANCELLED) {
            return new Refusal("session.cancelledAlready", Map.of("number", session.number()));
        }
        if (session.state() == SessionState.HELD) {
            return new Refusal("session.heldNotCancelled", Map.of("number", session.number()));
        }
        if (session.cohort().state().isOver()) {
            return over(session.cohort());
        }
        return reason == null ? Refusal.of("session.reasonMissing") : null;
    }

    private static Refusal over(Cohort cohort) {
        return new Refusal("session.noMorePlanned", Map.of("state", cohort.state()));
    }

    private static @Nullable Refusal outside(Cohort cohort, LocalDate day) {
        boolean inside = !day.isBefore(cohort.startsOn()) && !day.isAfter(cohort.endsOn());
        return inside
                ? null
                : new Refusal(
                        "session.outsideDates",
                        Map.of("day", day, "first", cohort.startsOn(), "last", cohort.endsOn()));
    }
}
