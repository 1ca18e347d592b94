package org.cohortium.intake.meeting;

import org.cohortium.attendance.Expected;
import org.cohortium.intake.matching.Because;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a report who is, or may be, somebody expected.
 *
 * @param because why it is to be confirmed; null where it is sure
 */
record Fit(Attendee attendee, Expected expected, @Nullable Because because) {
    boolean isSure() {
        return because == null;
    }
}
