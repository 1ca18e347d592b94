package org.cohortium.results.workbook;

import org.cohortium.shared.Refusal;

/**
 * What is wrong in a workbook that came back.
 *
 * @param sheet as on the tab; empty where it is about the whole
 * @param cell such as D7
 * @param value what stands there
 */
public record CellProblem(String sheet, String cell, String value, Refusal refusal) {}
