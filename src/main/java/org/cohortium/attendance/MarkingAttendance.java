package org.cohortium.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.cohort.Session;
import org.cohortium.cohort.SessionState;
import org.cohortium.enrolment.Enrolment;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;

/** Marking who attended a session: for its facilitators, the hosting coordinators and administrators. */
@ApplicationScoped
public class MarkingAttendance {
    private static final Duration EARLY = Duration.ofMinutes(30);

    private Registers registers;
    private CurrentUser user;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected MarkingAttendance() {}

    @Inject
    public MarkingAttendance(Registers registers, CurrentUser user, Clock clock, Event<DomainEvent> events) {
        this.registers = registers;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Sets marks and takes others back, all or none, as made on the register. The first mark makes the session held; the
     * first time somebody is there makes them active. A mark that is the same as before changes nothing. With its last
     * mark taken back a session was not held, and who was in no session is not active.
     *
     * @param markings at most one for each person
     * @param takenBack enrolments whose marks were set by mistake, none of them among the markings
     * @return why nothing was changed, or nothing when all went in
     * @throws NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public Optional<Refusal> mark(long sessionId, List<Marking> markings, List<Long> takenBack) {
        Session session = toMark(sessionId);
        Map<Long, Enrolment> unmarked = registers.enrolments(session, takenBack);
        for (long one : takenBack) {
            Optional<Refusal> refusal = MarkingPolicy.takingBack(session, unmarked.get(one), user);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        Optional<Refusal> refusal = mark(session, markings, MarkSource.REGISTER);
        if (refusal.isEmpty() && !takenBack.isEmpty()) {
            int taken = registers.takeBack(session, takenBack);
            events.fire(
                    AttendanceMarked.takenBack(session.id(), session.cohort().code(), taken));
        }
        return refusal;
    }

    /** Sets marks only, all or none, from another source than the register. */
    @Transactional
    public Optional<Refusal> mark(long sessionId, List<Marking> markings, MarkSource source) {
        return mark(toMark(sessionId), markings, source);
    }

    private Optional<Refusal> mark(Session session, List<Marking> markings, MarkSource source) {
        Optional<Refusal> closed = refusal(session);
        if (closed.isPresent() || markings.isEmpty()) {
            return closed;
        }
        Map<Long, Enrolment> enrolments = enrolments(session, markings);
        for (Marking marking : markings) {
            Optional<Refusal> refusal =
                    MarkingPolicy.refusal(session, enrolments.get(marking.enrolmentId()), marking, user);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        set(session, markings, enrolments, source);
        return Optional.empty();
    }

    /**
     * Sets the marks that the rules allow, each for itself, and leaves out the others.
     *
     * @param markings at most one for each person
     * @return why a person was left out, by enrolment; empty when all went in
     * @throws NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public Map<Long, Refusal> markEach(long sessionId, List<Marking> markings, MarkSource source) {
        Session session = toMark(sessionId);
        Optional<Refusal> closed = refusal(session);
        Map<Long, Enrolment> enrolments = enrolments(session, markings);
        Map<Long, Refusal> refusals = new HashMap<>();
        List<Marking> allowed = new ArrayList<>();
        for (Marking marking : markings) {
            closed.or(() -> MarkingPolicy.refusal(session, enrolments.get(marking.enrolmentId()), marking, user))
                    .ifPresentOrElse(
                            refusal -> refusals.put(marking.enrolmentId(), refusal), () -> allowed.add(marking));
        }
        if (!allowed.isEmpty()) {
            set(session, allowed, enrolments, source);
        }
        return refusals;
    }

    /**
     * Why nobody can be marked in the session, or nothing where they can.
     *
     * @throws NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public Optional<Refusal> refusal(long sessionId) {
        return refusal(toMark(sessionId));
    }

    /** From when people can be marked in a session that starts at an instant: those who come early are there. */
    public static Instant opensAt(Instant start) {
        return start.minus(EARLY);
    }

    private Optional<Refusal> refusal(Session session) {
        if (session.state() == SessionState.CANCELLED) {
            return Optional.of(Refusal.of("attendance.sessionCancelled"));
        }
        return opensAt(session.startsAt()).isAfter(clock.instant())
                ? Optional.of(new Refusal("attendance.sessionNotYet", Map.of("day", session.day())))
                : Optional.empty();
    }

    /** @throws NoSuchThing if there is no such session, or it is not theirs to mark */
    @Transactional
    public void requireTheirs(long sessionId) {
        theirs(sessionId, registers.session(sessionId));
    }

    /** As {@link #requireTheirs}; until the transaction ends nobody else marks it. */
    @Transactional
    public void requireToMark(long sessionId) {
        toMark(sessionId);
    }

    private Map<Long, Enrolment> enrolments(Session session, List<Marking> markings) {
        return registers.enrolments(
                session, markings.stream().map(Marking::enrolmentId).toList());
    }

    private void set(Session session, List<Marking> markings, Map<Long, Enrolment> enrolments, MarkSource source) {
        Map<Long, AttendanceMark> before = registers.marks(session);
        List<Marking> first = new ArrayList<>();
        for (Marking marking : markings) {
            Enrolment enrolment = enrolments.get(marking.enrolmentId());
            AttendanceMark mark = before.get(enrolment.id());
            if (mark == null) {
                first.add(marking);
            } else {
                mark.remark(marking, source);
            }
            if (marking.mark().isThere()) {
                enrolment.attend(clock.instant());
            }
        }
        registers.add(session, first, source);
        session.hold();
        events.fire(AttendanceMarked.set(session.id(), session.cohort().code(), markings.size()));
    }

    private Session toMark(long sessionId) {
        return theirs(sessionId, registers.lock(sessionId));
    }

    private Session theirs(long sessionId, Optional<Session> found) {
        Scope scope = user.scopeAs(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR);
        return found.filter(session -> scope.reachesOrganisation(
                                session.cohort().host().id())
                        || scope.facilitator() != null
                                && registers.facilitates(
                                        scope.facilitator(), session.cohort().id()))
                .orElseThrow(() -> new NoSuchThing("session", sessionId));
    }
}
