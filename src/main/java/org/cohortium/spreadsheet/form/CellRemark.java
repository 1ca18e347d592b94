package org.cohortium.spreadsheet.form;

/** What is to be said of a cell. @param cell as people write it: B7 */
public record CellRemark(String sheet, String cell, String text) {}
