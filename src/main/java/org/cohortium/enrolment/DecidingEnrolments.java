package org.cohortium.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohortium.identity.CurrentUser;
import org.cohortium.identity.Role;
import org.cohortium.identity.Scope;
import org.cohortium.shared.DomainEvent;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Deciding on people: approving, rejecting, wait-listing, giving seats, letting go. For administrators, and for
 * coordinators in the cohorts their organisation hosts.
 */
@ApplicationScoped
public class DecidingEnrolments {
    /** As many enrolments as one decision may name. */
    public static final int MOST = 2_000;

    private final Enrolments enrolments;
    private final CurrentUser user;
    private final Clock clock;
    private final Event<DomainEvent> events;

    @Inject
    public DecidingEnrolments(Enrolments enrolments, CurrentUser user, Clock clock, Event<DomainEvent> events) {
        this.enrolments = enrolments;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /** Whether the signed-in person may decide in cohorts of that host at all. */
    public boolean mayDecide(long hostOrganisationId) {
        return (user.is(Role.ADMIN) || user.is(Role.COORDINATOR))
                && user.scopeAs(Role.ADMIN, Role.COORDINATOR).reachesOrganisation(hostOrganisationId);
    }

    /**
     * Decides on each of the enrolments. Each stands for itself: what a rule forbids is refused, the others go through.
     * Seats are given in the order in which people were nominated; whoever finds none free waits.
     *
     * @param ids at most {@link #MOST}; one that is not there, or not theirs to see, is refused as unknown
     * @param reason needed where {@link Decision#needsReason()}
     * @return one answer for each id, in no order
     * @throws org.cohortium.identity.NotAllowed if the signed-in person decides on nobody
     */
    @Transactional
    public List<Decided> decide(Collection<Long> ids, Decision decision, @Nullable String reason) {
        Scope scope = user.scopeAs(Role.ADMIN, Role.COORDINATOR);
        if (ids.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " enrolments in one decision, not " + ids.size());
        }
        Set<Long> missing = new HashSet<>(ids);
        List<Decided> answers = new ArrayList<>();
        if (!missing.isEmpty()) {
            String why = reason == null || reason.isBlank() ? null : reason.strip();
            Seats seats = new Seats(enrolments);
            for (Enrolment enrolment : reached(missing, scope)) {
                missing.remove(enrolment.id());
                answers.add(decide(enrolment, decision, why, seats));
            }
        }
        missing.forEach(id -> answers.add(new Decided(id, null, Refusal.of("enrolment.unknown"))));
        return answers;
    }

    private List<Enrolment> reached(Set<Long> ids, Scope scope) {
        enrolments.lockCohortsOf(ids);
        return enrolments.withIds(ids).stream()
                .filter(enrolment ->
                        scope.reachesOrganisation(enrolment.cohort().host().id()))
                .toList();
    }

    private Decided decide(Enrolment enrolment, Decision decision, @Nullable String why, Seats seats) {
        EnrolmentState before = enrolment.state();
        Refusal refusal = DecidingPolicy.refusal(enrolment, decision, why, seats);
        if (refusal != null) {
            return new Decided(enrolment.id(), before, refusal);
        }
        if (decision != Decision.ENROL) {
            enrolment.become(decision.leadsTo(), why, clock.instant());
        } else if (seats.take(enrolment.cohort())) {
            enrolment.takeSeat(why, clock.instant());
        } else {
            enrolment.become(EnrolmentState.WAITLISTED, why, clock.instant());
        }
        events.fire(new EnrolmentDecided(enrolment.id(), enrolment.cohort().code(), before, enrolment.state(), why));
        return new Decided(enrolment.id(), enrolment.state(), null);
    }
}
