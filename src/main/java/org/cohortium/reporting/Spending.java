package org.cohortium.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Eligible expenditure of a grant. Public just so that it can be made from a row.
 *
 * @param cohort the cohort's code; empty where it was for none
 * @param country the cohort's country; empty where there is none
 * @param amount in the grant's currency, at the rate of the day
 */
public record Spending(LocalDate on, String cohort, String country, BigDecimal amount) {}
