package org.cohortium.spreadsheet;

/**
 * A sheet of rows; charts and dialogs are none.
 *
 * @param index zero-based among the sheets of rows
 * @param name as on the tab, blanks kept; empty for delimited text
 */
public record Sheet(int index, String name, Visibility visibility) {}
