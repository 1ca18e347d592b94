package org.cohortium.spreadsheet;

/** The formats that are read; told apart by content, never by name. */
public enum SpreadsheetFormat {
    XLSX,
    XLS,
    DELIMITED
}
