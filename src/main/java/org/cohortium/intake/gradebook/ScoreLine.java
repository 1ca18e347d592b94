package org.cohortium.intake.gradebook;

import java.util.List;
import org.cohortium.intake.matching.Because;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the cohort whom the file tells of.
 *
 * @param row of the file, one-based
 * @param as the name in the file; empty for none
 * @param because why it is to be confirmed first; null where the match is sure
 */
public record ScoreLine(
        long enrolmentId,
        int row,
        String name,
        String as,
        @Nullable String email,
        @Nullable Because because,
        List<PointsLine> points) {
    public ScoreLine {
        points = List.copyOf(points);
    }

    /** What confirms it: {@code enrolment:row}. */
    public String key() {
        return enrolmentId + ":" + row;
    }
}
