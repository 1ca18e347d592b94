package org.cohortium.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.cohortium.cohort.CohortState;
import org.cohortium.cohort.CohortStepped;
import org.cohortium.shared.DomainEvent;

/** Lets go of everybody in a cohort, or asking to be, when it is cancelled: in the same transaction, for the same reason. */
@ApplicationScoped
class LeavingCancelledCohorts {
    private final Enrolments enrolments;
    private final Clock clock;
    private final Event<DomainEvent> events;

    @Inject
    LeavingCancelledCohorts(Enrolments enrolments, Clock clock, Event<DomainEvent> events) {
        this.enrolments = enrolments;
        this.clock = clock;
        this.events = events;
    }

    void letGo(@Observes CohortStepped step) {
        if (step.after() != CohortState.CANCELLED) {
            return;
        }
        for (Enrolment enrolment : enrolments.leaving(step.cohortId())) {
            EnrolmentState before = enrolment.state();
            enrolment.loseCohort(step.reason(), clock.instant());
            events.fire(new EnrolmentDecided(enrolment.id(), step.code(), before, enrolment.state(), step.reason()));
        }
    }
}
