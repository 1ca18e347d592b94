package org.cohortium.intake.gradebook;

/** A cell that says no points. @param row of the file, one-based. @param rule why, as a text's key */
public record Unclear(int row, String as, String heading, String written, String rule) {}
