package org.cohortium.certification;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a curriculum version asks for a certificate. All figures are ratios from 0 to 1.
 *
 * @param minAttendance share of the hours that applied to the person
 * @param minScore weighted score
 * @param distinctionScore weighted score for a distinction; null where there is none
 */
public record CertificationRule(
        BigDecimal minAttendance,
        BigDecimal minScore,
        @Nullable BigDecimal distinctionScore) {

    /** What the rule says of a standing. Something still missing comes before something not reached. */
    public OutcomeDecision decide(Standing standing) {
        if (standing.missing() > 0 || standing.unmarked() > 0) {
            return OutcomeDecision.INCOMPLETE;
        }
        if (!attendanceReached(standing) || standing.failedRequired() > 0 || !scoreReached(standing)) {
            return OutcomeDecision.FAIL;
        }
        return distinctionScore != null && reached(standing.score(), distinctionScore)
                ? OutcomeDecision.DISTINCTION
                : OutcomeDecision.PASS;
    }

    /** Compared as minutes, not as a rounded percentage. */
    public boolean attendanceReached(Standing standing) {
        return BigDecimal.valueOf(standing.attendedMinutes())
                        .compareTo(minAttendance.multiply(BigDecimal.valueOf(standing.expectedMinutes())))
                >= 0;
    }

    public boolean scoreReached(Standing standing) {
        return reached(standing.score(), minScore);
    }

    /** Attendance and work are enough, whatever the scores: the course is completed. */
    boolean isCompleted(Standing standing) {
        return standing.missing() == 0 && standing.unmarked() == 0 && attendanceReached(standing);
    }

    private static boolean reached(@Nullable BigDecimal score, BigDecimal bound) {
        return score != null && score.compareTo(bound) >= 0;
    }
}
