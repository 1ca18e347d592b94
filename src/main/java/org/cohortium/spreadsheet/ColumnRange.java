package org.cohortium.spreadsheet;

/**
 * Neighbouring columns that share a look.
 *
 * @param first zero-based
 * @param last zero-based, inclusive
 * @param width in characters of the default font
 */
public record ColumnRange(int first, int last, double width, boolean hidden) {}
