package org.cohortium.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohortium.attendance.MarkingAttendance;
import org.cohortium.cohort.VisibleCohorts;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.NoSuchThing;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.PublicAddress;
import org.cohortium.shared.Refusal;
import org.jdbi.v3.core.Jdbi;

/** Opening a session for people to check themselves in, and telling them their codes: for whoever marks the session. */
@ApplicationScoped
public class OpeningCheckIn {
    /** Where people check in: below it the session's number and the code on the screen. */
    public static final String PATH = "/i/";

    private CheckIns checkIns;
    private MarkingAttendance marking;
    private CurrentUser user;
    private Jdbi jdbi;
    private Clock clock;
    private Event<DomainEvent> events;

    @SuppressWarnings("NullAway") // for the container's proxy
    protected OpeningCheckIn() {}

    @Inject
    OpeningCheckIn(
            CheckIns checkIns,
            MarkingAttendance marking,
            CurrentUser user,
            Jdbi jdbi,
            Clock clock,
            Event<DomainEvent> events) {
        this.checkIns = checkIns;
        this.marking = marking;
        this.user = user;
        this.jdbi = jdbi;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Opens check-in, or opens it again.
     *
     * @return why not, or nothing
     * @throws NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public Optional<Refusal> open(long session) {
        Optional<Refusal> refusal = marking.refusal(session).or(() -> over(session));
        if (refusal.isEmpty()) {
            checkIns.open(session, user.userId(), clock.instant());
            events.fire(new Switched("session.checkInOpened", session));
        }
        return refusal;
    }

    /** Nobody can check in once a session has ended. */
    private Optional<Refusal> over(long session) {
        return checkIns.session(session)
                .filter(found -> clock.instant().isAfter(found.endsAt()))
                .map(found -> new Refusal("checkin.over", Map.of("session", String.valueOf(found.title()))));
    }

    /** @throws NoSuchThing if there is no such session, or it is not theirs to mark */
    @Transactional
    public void close(long session) {
        marking.requireTheirs(session);
        checkIns.close(session, clock.instant());
        events.fire(new Switched("session.checkInClosed", session));
    }

    /** Whether people can check in, as far as the facilitator is concerned. */
    public boolean isOpen(long session) {
        return checkIns.session(session).filter(CheckInSession::isOpen).isPresent();
    }

    /**
     * The address in the pattern on the screen, for the next seconds.
     *
     * @throws NoSuchThing if there is no such session, or it is not theirs to mark
     */
    @Transactional
    public String address(long session) {
        marking.requireTheirs(session);
        return PublicAddress.of(PATH + session + "/" + checkIns.screen().at(session, clock.instant()));
    }

    /**
     * The codes of those with a seat in a cohort, by name, for their invitations. Who has none gets one.
     *
     * @throws NoSuchThing if there is no such cohort they look after
     * @throws org.cohortium.identity.NotAllowed if they look after none
     */
    @Transactional
    public List<OwnCode> codes(String cohort) {
        Scope scope = user.scopeAs(Role.ADMIN, Role.COORDINATOR, Role.FACILITATOR);
        boolean theirs = jdbi.withHandle(handle -> VisibleCohorts.bind(
                        handle.createQuery("select exists (select from cohort c where c.code = :code and "
                                + VisibleCohorts.whole(scope) + ")"),
                        scope)
                .bind("code", cohort)
                .mapTo(Boolean.class)
                .one());
        if (!theirs) {
            throw new NoSuchThing("cohort", cohort);
        }
        List<Long> seated = checkIns.seated(cohort);
        checkIns.complete(seated);
        return checkIns.codes(seated);
    }

    /** The signed-in person's own codes, for those of their enrolments. */
    @Transactional
    public List<OwnCode> own(List<Long> enrolments) {
        Long person = user.scope().person();
        if (person == null || enrolments.isEmpty()) {
            return List.of();
        }
        List<Long> theirs = jdbi.withHandle(
                handle -> handle.createQuery("select id from enrolment where id = any (:ids) and person_id = :person")
                        .bindArray("ids", Long.class, enrolments)
                        .bind("person", person)
                        .mapTo(Long.class)
                        .list());
        checkIns.complete(theirs);
        return checkIns.codes(theirs);
    }

    private record Switched(String action, long session) implements DomainEvent {
        @Override
        public String subjectType() {
            return "session";
        }

        @Override
        public String subjectId() {
            return Long.toString(session);
        }
    }
}
