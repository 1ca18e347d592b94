package org.cohortium.spreadsheet.workbook;

/** How a free cell looks. Colour never carries a meaning alone: the words do. */
public enum Look {
    TITLE,
    SUBTITLE,
    /** Above a part of a sheet. */
    HEADING,
    /** Wraps, small. */
    NOTE,
    LABEL,
    /** Wraps. */
    VALUE,
    /** A key figure, large. */
    FIGURE,
    LINK,
    GOOD,
    WARNING,
    BAD
}
