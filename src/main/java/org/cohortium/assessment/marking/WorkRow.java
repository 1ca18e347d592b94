package org.cohortium.assessment.marking;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person of a cohort with their latest work for an assessment.
 *
 * @param submissionId null where nothing was handed in
 * @param attempt of the work; 0 where there is none
 * @param scored attempts that have points
 * @param first name of the first marker; null until they have given marks
 * @param second name of the second one; null until they have given marks
 * @param points settled, before the deduction; null until then
 * @param score of that attempt; null where it has none
 */
public record WorkRow(
        long enrolmentId,
        String name,
        @Nullable String latinName,
        @Nullable Long submissionId,
        int attempt,
        int scored,
        @Nullable LocalDate handedInOn,
        @Nullable LocalDate extendedTo,
        @Nullable SubmissionState state,
        @Nullable SecondBecause secondBecause,
        @Nullable String first,
        @Nullable String second,
        @Nullable BigDecimal points,
        @Nullable BigDecimal score) {
    /** Whether a settled work lost points for being late. */
    public boolean deducted() {
        return points != null && score != null && score.compareTo(points) < 0;
    }

    /** Number of the attempt that would come next. */
    public int next() {
        return Math.max(attempt, scored) + 1;
    }
}
