package org.cohortium.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a grant has to reach by one indicator of its results framework.
 *
 * @param resultKind IMPACT, OUTCOME or OUTPUT
 * @param result the result it belongs to
 * @param measure in the catalogue that its actuals come from; null if they are entered by hand
 * @param unit PERSONS, PARTICIPATIONS, PERCENT, HOURS, MONEY, COUNT or RATIO; percent as a number up to 100
 * @param direction ASCENDING where more is better, DESCENDING where less is
 * @param target for the total, of the period that ends next, else of the last one; null if none is set
 * @param due last day of that period
 */
public record IndicatorTarget(
        String resultKind,
        String result,
        int resultPosition,
        int position,
        String title,
        @Nullable String measure,
        String unit,
        @Nullable BigDecimal baseline,
        String direction,
        @Nullable BigDecimal target,
        @Nullable LocalDate due) {}
