package org.cohortium.funding.expenditure;

import org.cohortium.shared.Refusal;

/** What is wrong with an amount. @param field as the interface names it, e.g. {@code amount} */
public record SpendingProblem(String field, Refusal refusal) {}
