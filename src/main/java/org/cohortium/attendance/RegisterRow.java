package org.cohortium.attendance;

import org.jspecify.annotations.Nullable;

/** A line of a session's register: a person to whom the session applies, and their mark if there is one. */
public record RegisterRow(
        long enrolmentId,
        String name,
        @Nullable String latinName,
        @Nullable String organisation,
        @Nullable Mark mark,
        @Nullable Integer minutes,
        @Nullable String note) {}
