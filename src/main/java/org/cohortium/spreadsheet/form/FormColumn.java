package org.cohortium.spreadsheet.form;

/**
 * A column of a form's table.
 *
 * @param key stands in the hidden row; the column is known by it
 * @param width in characters
 */
public record FormColumn(String key, String heading, double width, Entry entry) {}
