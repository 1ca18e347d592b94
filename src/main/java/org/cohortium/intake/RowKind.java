package org.cohortium.intake;

/** What a filled row below the headings is. */
public enum RowKind {
    PERSON,
    /** The headings again, as on each printed page. */
    HEADINGS,
    TOTAL,
    /** Who approved the list, where and when. */
    SIGNATURE,
    /** A line of text: the heading of a section, a note. */
    NOTE,
    /** Only a running number: a form that was not filled to its end. */
    UNUSED
}
