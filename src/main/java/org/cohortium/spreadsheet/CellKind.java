package org.cohortium.spreadsheet;

/** What a cell holds; of a formula, what its cached result is. */
public enum CellKind {
    BLANK,
    TEXT,
    NUMBER,
    DATE,
    BOOLEAN,
    ERROR
}
