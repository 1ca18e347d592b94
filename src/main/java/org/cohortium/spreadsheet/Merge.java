package org.cohortium.spreadsheet;

/** A merged area; rows one-based, columns zero-based, all inclusive. */
public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
