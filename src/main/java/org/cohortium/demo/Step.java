package org.cohortium.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change of state of an enrolment.
 *
 * @param joinedOn first day in the cohort, once there is a seat
 * @param leftOn last day, when withdrawn or dropped
 */
record Step(
        String state,
        Instant at,
        String by,
        @Nullable String why,
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn)
        implements Version {}
