package org.cohortium.assessment.marking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How work for an assessment is marked in a cohort.
 *
 * @param dueOn last day in the cohort's zone; null where there is none
 * @param lateDeduction share of the assessment's maximum taken off for each day late, from 0 to 1
 * @param latestDays days late after which nothing is marked; null where everything is
 * @param secondShare share of the works that a second person marks, from 0 to 1, drawn by chance
 * @param borderline works this many points or fewer from the pass mark are marked by a second person; 0 for none
 * @param tolerance points by which two markers may differ
 */
public record MarkingRule(
        @Nullable LocalDate dueOn,
        BigDecimal lateDeduction,
        @Nullable Integer latestDays,
        BigDecimal secondShare,
        BigDecimal borderline,
        BigDecimal tolerance) {
    private static final int DECIMALS = 2;

    /** Where nothing was laid down: no last day, and one marker. */
    public static final MarkingRule NONE =
            new MarkingRule(null, BigDecimal.ZERO, null, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Whether points come from markers only. */
    public boolean isModerated() {
        return secondShare.signum() > 0 || borderline.signum() > 0;
    }

    /** Days late. @param extendedTo a later last day for this work; null for none */
    public int daysLate(LocalDate handedInOn, @Nullable LocalDate extendedTo) {
        LocalDate last = extendedTo == null ? dueOn : extendedTo;
        return last == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(last, handedInOn));
    }

    public boolean isTooLate(LocalDate handedInOn, @Nullable LocalDate extendedTo) {
        return latestDays != null && daysLate(handedInOn, extendedTo) > latestDays;
    }

    /** What is left of points after the deduction for being late; never below 0. @param maxPoints of the assessment */
    public BigDecimal afterDeduction(
            BigDecimal points, BigDecimal maxPoints, LocalDate handedInOn, @Nullable LocalDate extendedTo) {
        BigDecimal off = lateDeduction
                .multiply(maxPoints)
                .multiply(BigDecimal.valueOf(daysLate(handedInOn, extendedTo)))
                .setScale(DECIMALS, RoundingMode.HALF_UP);
        return points.subtract(off).max(BigDecimal.ZERO);
    }

    /** Whether points are so near the pass mark that a second person looks. @param passPoints null where there is none */
    boolean isBorderline(BigDecimal points, @Nullable BigDecimal passPoints) {
        return passPoints != null
                && borderline.signum() > 0
                && points.subtract(passPoints).abs().compareTo(borderline) <= 0;
    }

    /** Whether two markers agree: near enough, and both above the pass mark or both below it. */
    boolean agree(BigDecimal one, BigDecimal other, @Nullable BigDecimal passPoints) {
        boolean sameSide = passPoints == null || one.compareTo(passPoints) >= 0 == other.compareTo(passPoints) >= 0;
        return sameSide && one.subtract(other).abs().compareTo(tolerance) <= 0;
    }
}
