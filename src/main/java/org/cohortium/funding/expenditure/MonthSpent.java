package org.cohortium.funding.expenditure;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was spent in a month on one category.
 *
 * @param month its first day
 * @param amount eligible, in the grant's currency
 */
public record MonthSpent(LocalDate month, Category category, BigDecimal amount) {}
