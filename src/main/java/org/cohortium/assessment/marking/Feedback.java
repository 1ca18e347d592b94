package org.cohortium.assessment.marking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody is told of their own work once it is settled; not by whom.
 *
 * @param title of the assessment, in the reader's language
 * @param daysLate 0 where it was in time
 * @param points settled, before the deduction
 * @param deducted what was taken off for being late
 * @param marks those that count: one person's, or two's whose mean it is
 */
public record Feedback(
        String title,
        String cohort,
        int attempt,
        LocalDate handedInOn,
        int daysLate,
        BigDecimal points,
        BigDecimal deducted,
        BigDecimal maxPoints,
        Rubric rubric,
        List<Marks> marks) {
    public Feedback {
        marks = List.copyOf(marks);
    }

    public BigDecimal counted() {
        return points.subtract(deducted);
    }
}
