package org.cohortium.intake.meeting;

import org.jspecify.annotations.Nullable;

/** Somebody in the report who is nobody on the register. @param minutes within the session's planned time */
public record Stranger(String as, @Nullable String email, int minutes) {}
