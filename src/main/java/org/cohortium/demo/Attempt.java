package org.cohortium.demo;

import java.time.LocalDate;

/**
 * A score.
 *
 * @param points hundredths of a point
 * @param earlierPoints what it was before a second marker raised it; equal where nobody did
 */
record Attempt(Assessment assessment, int number, long points, long earlierPoints, LocalDate on) {
    double share() {
        return points / 100.0 / assessment.maxPoints();
    }

    boolean isCorrected() {
        return earlierPoints != points;
    }
}
