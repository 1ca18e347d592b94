package org.cohortium.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a grant as its last workbook tells it, in the period the report ends in or the last that had begun.
 *
 * @param unit PERSONS, PARTICIPATIONS, PERCENT, HOURS, MONEY, COUNT or RATIO; percent as a number up to 100
 * @param measure key in the catalogue, or null where its values are entered by hand
 * @param masked whether what was reached is withheld to protect few people; what follows from it is null then
 * @param achievement how far from the baseline to the target, as a ratio
 * @param assessment ON_TRACK, SLIGHTLY_BEHIND or BEHIND
 * @param due last day of the target's period
 */
public record IndicatorFigure(
        String result,
        int resultPosition,
        int position,
        String title,
        String unit,
        @Nullable String measure,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal actual,
        boolean masked,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal achievement,
        @Nullable String assessment,
        LocalDate due) {}
