package org.cohortium.enrolment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Some people of a cohort came to a state, by one act.
 *
 * @param state where they came to
 * @param people how many, from 1
 * @param name the person, where it was one
 * @param at when
 * @param actor name of the user who did it; null when it was not a person's doing, or theirs is not known
 * @param reason the reason given, where all had the same
 */
public record StateChange(
        EnrolmentState state,
        int people,
        @Nullable String name,
        Instant at,
        @Nullable String actor,
        @Nullable String reason) {}
