package org.cohortium.spreadsheet;

/** Whether a sheet's tab is shown; VERY_HIDDEN cannot be unhidden from Excel's menus. */
public enum Visibility {
    VISIBLE,
    HIDDEN,
    VERY_HIDDEN
}
