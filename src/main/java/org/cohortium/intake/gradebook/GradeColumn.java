package org.cohortium.intake.gradebook;

import java.math.BigDecimal;

/**
 * A column of points.
 *
 * @param column zero-based
 * @param heading as it stands in the file
 * @param percent whether its cells are percentages
 * @param share whether its cells are shares from 0 to 1, as a spreadsheet keeps percentages
 * @param most the highest of its numbers
 * @param usual that in the middle, of two the higher: one slip of the pen does not move it
 */
record GradeColumn(int column, String heading, boolean percent, boolean share, BigDecimal most, BigDecimal usual) {}
