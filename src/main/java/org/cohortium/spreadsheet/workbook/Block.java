package org.cohortium.spreadsheet.workbook;

/** What stands on a sheet from its first column on. */
public sealed interface Block permits Lines, Table {}
