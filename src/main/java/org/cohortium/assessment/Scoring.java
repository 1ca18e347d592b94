package org.cohortium.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Points to be recorded.
 *
 * @param attempt from 1
 * @param scoredOn day in the cohort's zone; null: as it was, or today where there was no score
 */
public record Scoring(
        long enrolmentId,
        long assessmentId,
        int attempt,
        BigDecimal points,
        @Nullable LocalDate scoredOn) {
    public Attempt ofAttempt() {
        return new Attempt(enrolmentId, assessmentId, attempt);
    }
}
