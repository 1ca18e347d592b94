package org.cohortium.home;

import java.time.LocalDate;
import java.util.Set;
import org.cohortium.certification.OutcomeDecision;
import org.cohortium.cohort.CohortState;
import org.cohortium.enrolment.EnrolmentState;
import org.jspecify.annotations.Nullable;

/**
 * A cohort as somebody who takes part sees it.
 *
 * @param place how far their own enrolment has come
 * @param reason why it came to that, where somebody gave one
 * @param decision once it is confirmed: what is only proposed is not told yet
 * @param deferredUntil when it is decided, where the decision is to defer it
 * @param certificate number of a certificate that is valid, or null
 * @param attendedMinutes minutes attended in marked sessions, excused ones left out
 * @param expectedMinutes minutes of those sessions
 */
public record OwnCohort(
        long enrolmentId,
        String code,
        String title,
        CohortState state,
        EnrolmentState place,
        @Nullable String reason,
        LocalDate startsOn,
        LocalDate endsOn,
        long attendedMinutes,
        long expectedMinutes,
        @Nullable OutcomeDecision decision,
        @Nullable LocalDate deferredUntil,
        @Nullable String certificate) {
    private static final Set<EnrolmentState> SEATED = Set.of(EnrolmentState.ENROLLED, EnrolmentState.ACTIVE);

    /** Whether they have a seat, and what they do can still make a difference. */
    public boolean isUnderWay() {
        return SEATED.contains(place) && decision == null && state != CohortState.CLOSED;
    }
}
