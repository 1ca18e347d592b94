package org.cohortium.person;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cohort in a person's record: {@code state} is an enrolment state's name, {@code decision} a confirmed one. */
public record PersonCohort(
        long enrolmentId,
        String code,
        String title,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        String state,
        Instant stateSince,
        @Nullable String reason,
        @Nullable String decision,
        @Nullable String certificate) {}
