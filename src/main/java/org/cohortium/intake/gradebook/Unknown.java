package org.cohortium.intake.gradebook;

import org.jspecify.annotations.Nullable;

/** Somebody in the file who is nobody of the cohort. @param row of the file, one-based */
public record Unknown(int row, String as, @Nullable String email) {}
