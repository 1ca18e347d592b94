package org.cohortium.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An assessment of a cohort's curriculum.
 *
 * @param title in the reader's language
 * @param kind PRE_TEST, POST_TEST, QUIZ, ASSIGNMENT or CAPSTONE
 * @param weight share of the weighted score; 0 where it does not count
 * @param passPoints null where none are asked for
 * @param mustPass whether there is no certificate without passing it
 * @param rubric whether it is marked with one
 * @param scored people of the cohort who have a score
 */
public record AssessmentView(
        long id,
        String title,
        String kind,
        BigDecimal maxPoints,
        BigDecimal weight,
        @Nullable BigDecimal passPoints,
        boolean mustPass,
        boolean rubric,
        int scored) {
    public boolean testAfter() {
        return kind.equals("POST_TEST");
    }
}
