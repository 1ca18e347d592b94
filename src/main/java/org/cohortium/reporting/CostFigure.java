package org.cohortium.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The cost of a certified person as a published workbook tells it, in the grant's currency.
 *
 * @param value null where nobody is certified yet, or where it is withheld
 * @param masked whether it is withheld to protect few people
 */
public record CostFigure(@Nullable BigDecimal value, boolean masked) {}
