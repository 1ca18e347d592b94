package org.cohortium.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.cohortium.enrolment.EnrolmentState;
import org.jspecify.annotations.Nullable;

/** Somebody with a seat in the cohort, now or once. */
public record RegisterPerson(
        long enrolment,
        String name,
        @Nullable String latinName,
        @Nullable String email,
        @Nullable String organisation,
        @Nullable String jobTitle,
        EnrolmentState state,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {
    /** Whether a session applies to the person. */
    boolean attends(Instant startsAt, ZoneId zone) {
        LocalDate day = startsAt.atZone(zone).toLocalDate();
        return !day.isBefore(joinedOn) && (leftOn == null || !day.isAfter(leftOn));
    }
}
