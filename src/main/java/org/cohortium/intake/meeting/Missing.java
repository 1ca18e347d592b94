package org.cohortium.intake.meeting;

import org.cohortium.attendance.Mark;
import org.jspecify.annotations.Nullable;

/** Somebody on the register of whom the report says nothing. @param mark that they have; null for none yet */
public record Missing(
        long enrolmentId, String name, @Nullable Mark mark) {}
