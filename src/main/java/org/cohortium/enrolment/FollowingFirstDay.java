package org.cohortium.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cohortium.cohort.CohortPlanned;

/** Lets those who have a seat join on the cohort's first day when that is moved, in the same transaction. */
@ApplicationScoped
class FollowingFirstDay {
    private final Enrolments enrolments;

    @Inject
    FollowingFirstDay(Enrolments enrolments) {
        this.enrolments = enrolments;
    }

    void follow(@Observes CohortPlanned planned) {
        LocalDate before = planned.startedOn();
        LocalDate after = planned.plan().startsOn();
        if (before != null && !before.equals(after)) {
            enrolments.notBegun(planned.cohortId()).forEach(enrolment -> enrolment.followFirstDay(before, after));
        }
    }
}
