package org.cohortium.intake.gradebook;

import java.math.BigDecimal;
import org.cohortium.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's points for an assessment, as the file has them.
 *
 * @param written as in the file
 * @param points of the assessment's own maximum
 * @param stands the points of the last attempt; null where there is none
 * @param refusal why they cannot be recorded; null unless refused
 */
public record PointsLine(
        long assessmentId,
        String written,
        BigDecimal points,
        @Nullable BigDecimal stands,
        ScoreEffect effect,
        @Nullable Refusal refusal) {
    /** Whether other points stand, whatever shall become of them. */
    public boolean differs() {
        return stands != null && stands.compareTo(points) != 0;
    }
}
