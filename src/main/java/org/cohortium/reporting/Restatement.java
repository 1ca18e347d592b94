package org.cohortium.reporting;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a release that would be another today.
 *
 * @param then as it was sent; null where it was undefined
 * @param now as it would be sent today
 * @param thenWithheld whether the donor was not told it
 * @param nowWithheld whether the donor must not be told it
 * @param causes how much of the difference comes from which, the most first; 0 where a value is undefined
 */
record Restatement(
        FigureKey key,
        @Nullable BigDecimal then,
        @Nullable BigDecimal now,
        boolean thenWithheld,
        boolean nowWithheld,
        Map<Cause, BigDecimal> causes) {}
