package org.cohortium.intake.meeting;

import org.cohortium.attendance.Mark;
import org.cohortium.intake.matching.Because;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the register whom the report tells of.
 *
 * @param row of the report's file where they stand first, one-based
 * @param as the name in the report
 * @param minutes within the session's planned time, at most all of it
 * @param mark for these minutes
 * @param stands the mark that was there before; null for none
 * @param because why it is to be confirmed first; null where the match is sure
 */
public record ImportLine(
        long enrolmentId,
        int row,
        String name,
        String as,
        @Nullable String email,
        int minutes,
        Mark mark,
        @Nullable Mark stands,
        Effect effect,
        @Nullable Because because) {
    /** What confirms it: {@code enrolment:row}. */
    public String key() {
        return enrolmentId + ":" + row;
    }
}
