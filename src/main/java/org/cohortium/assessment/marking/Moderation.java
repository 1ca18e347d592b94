package org.cohortium.assessment.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a work after somebody has given their marks: settled, or a second marker, or somebody to settle between
 * two. Points of two who agree are their mean, to two decimals, halves up.
 */
final class Moderation {
    private static final int DECIMALS = 2;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Moderation() {}

    /**
     * @param work before
     * @param part whose marks were given
     * @param points of them
     * @param drawn asked only for the first marks that the work gets: whether chance takes it
     */
    static Submission after(Submission work, Part part, BigDecimal points, MarkingRule rule, BooleanSupplier drawn) {
        return switch (part) {
            case FIRST -> afterFirst(work, points, rule, drawn);
            case SECOND -> afterSecond(work, work.given(Part.FIRST).orElseThrow(), points, rule);
            case AGREED -> work.with(SubmissionState.SETTLED, work.secondBecause(), points);
        };
    }

    private static Submission afterFirst(Submission work, BigDecimal points, MarkingRule rule, BooleanSupplier drawn) {
        SecondBecause because = because(work, points, rule, drawn);
        return because == null
                ? work.with(SubmissionState.SETTLED, null, points)
                : work.with(SubmissionState.SECOND_DUE, because, null);
    }

    private static @Nullable SecondBecause because(
            Submission work, BigDecimal points, MarkingRule rule, BooleanSupplier drawn) {
        if (work.secondBecause() != null) {
            return work.secondBecause(); // who was to look stays to look, whatever the first marks are changed to
        }
        if (work.given(Part.FIRST).isEmpty() && drawn.getAsBoolean()) {
            return SecondBecause.DRAWN;
        }
        boolean near = rule.isBorderline(points, work.passPoints())
                || rule.isBorderline(afterDeduction(work, points, rule), work.passPoints());
        return near ? SecondBecause.BORDERLINE : null;
    }

    /** What the work gets in the end: near the pass mark, and on the same side of it, is asked of these points as well. */
    private static BigDecimal afterDeduction(Submission work, BigDecimal points, MarkingRule rule) {
        return rule.afterDeduction(points, work.maxPoints(), work.handedInOn(), work.extendedTo());
    }

    private static Submission afterSecond(Submission work, BigDecimal first, BigDecimal second, MarkingRule rule) {
        boolean agree = rule.agree(first, second, work.passPoints())
                && rule.agree(afterDeduction(work, first, rule), afterDeduction(work, second, rule), work.passPoints());
        return agree
                ? work.with(
                        SubmissionState.SETTLED,
                        work.secondBecause(),
                        first.add(second).divide(TWO, DECIMALS, RoundingMode.HALF_UP))
                : work.with(SubmissionState.DISPUTED, work.secondBecause(), null);
    }
}
