package org.cohortium.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.cohortium.shared.LearningGain;
import org.jspecify.annotations.Nullable;

/**
 * A person of a cohort with their attempts at one assessment.
 *
 * @param attempts how many have a score
 * @param points of the last attempt; null where there is none
 * @param scoredOn day of that
 * @param best of all attempts
 * @param before share of the points in the first attempt at the test before; null unless the assessment is the test after
 * @param after share of the points in the best attempt at the test after; null unless it is that
 */
public record GridRow(
        long enrolmentId,
        String name,
        @Nullable String latinName,
        int attempts,
        @Nullable BigDecimal points,
        @Nullable LocalDate scoredOn,
        @Nullable BigDecimal best,
        @Nullable Double before,
        @Nullable Double after) {
    /** Points of the last attempt as they are typed; empty without. */
    public String typed() {
        return points == null ? "" : points.stripTrailingZeros().toPlainString();
    }

    /** The last attempt as a text: a page that sends it back says what stood there when it was read. */
    public String state() {
        return points == null ? "" : typed() + "|" + (scoredOn == null ? "" : scoredOn);
    }

    /** Whether there is a score of the test before and of the test after. */
    public boolean isMatched() {
        return before != null && after != null;
    }

    /** The person's learning gain; null where it is not defined. */
    public @Nullable Double gain() {
        if (before == null || after == null) {
            return null;
        }
        OptionalDouble gain = LearningGain.of(before, after);
        return gain.isPresent() ? gain.getAsDouble() : null;
    }
}
