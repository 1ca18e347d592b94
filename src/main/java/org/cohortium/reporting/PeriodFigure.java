package org.cohortium.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator had reached in a period, as a workbook tells it.
 *
 * @param actual in the indicator's unit; null where it was undefined or is withheld
 * @param masked whether it is withheld to protect few people
 */
public record PeriodFigure(long indicator, @Nullable BigDecimal actual, boolean masked) {}
