package org.cohortium.home;

import java.time.LocalDate;
import org.cohortium.cohort.CohortState;
import org.cohortium.enrolment.EnrolmentState;

/**
 * A cohort as somebody who takes part sees it.
 *
 * @param place how far their own enrolment has come
 * @param attendedMinutes minutes attended in marked sessions, excused ones left out
 * @param expectedMinutes minutes of those sessions
 */
public record OwnCohort(
        String code,
        String title,
        CohortState state,
        EnrolmentState place,
        LocalDate startsOn,
        LocalDate endsOn,
        long attendedMinutes,
        long expectedMinutes) {}
