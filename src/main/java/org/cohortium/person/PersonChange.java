package org.cohortium.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed in what is known of a person.
 *
 * @param by name of whoever changed it; null for the system itself
 * @param why the reason given, if one was
 * @param subject {@code person}, {@code enrolment}, or an outcome's new state: {@code outcome.PROPOSED},
 *     {@code outcome.CONFIRMED}, {@code outcome.RETURNED}
 * @param what of a person the fact ({@code recorded}, {@code name}, {@code email}, {@code organisation} …), else the
 *     cohort's code
 * @param before null if there was nothing; an enrolment state's name, for an enrolment
 * @param after null if there is nothing any more; the decision's name, for an outcome
 */
public record PersonChange(
        Instant at,
        @Nullable String by,
        @Nullable String why,
        String subject,
        String what,
        @Nullable String before,
        @Nullable String after) {}
