package org.cohortium.funding.expenditure;

import org.cohortium.shared.Refusal;

/**
 * What is wrong in a list.
 *
 * @param cell such as D7; the row's number where it stands in no cell
 * @param value what stands there
 */
public record LineProblem(String cell, String value, Refusal refusal) {}
