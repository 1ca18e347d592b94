package org.cohortium.home;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit trail.
 *
 * @param actor name of the user; null for the system
 * @param action e.g. {@code enrolment.approved}
 * @param subjectType e.g. {@code enrolment}
 * @param cohort code of the cohort it is about, where the event says so
 */
public record TrailLine(
        long id,
        Instant at,
        @Nullable String actor,
        String action,
        String subjectType,
        String subjectId,
        @Nullable String cohort) {}
