package org.cohortium.reporting;

import java.util.Set;

/** What the values of a column are, and with it how they are shown. */
public enum ColumnType {
    TEXT(24, SqlKind.TEXT),
    /** A code such as ENROLLED, shown by its word. */
    WORD(16, SqlKind.TEXT),
    /** A measure's key, shown by its name in the reader's language. */
    MEASURE(34, SqlKind.TEXT),
    /** Path of a page of the application, such as {@code /cohort/view.xhtml?code=KEN-2026-01}, shown as a link to it. */
    LINK(14, SqlKind.TEXT),
    /** ISO 3166-1 alpha-3, shown by its name in the reader's language. */
    COUNTRY(20, SqlKind.TEXT),
    INTEGER(12, SqlKind.WHOLE),
    /** A number of any unit: whole ones are shown without places, others with two. */
    FIGURE(12, SqlKind.WHOLE, SqlKind.FRACTION),
    DECIMAL(12, SqlKind.WHOLE, SqlKind.FRACTION),
    /** A ratio: 0.5 is shown as 50 %. */
    PERCENT(12, SqlKind.WHOLE, SqlKind.FRACTION),
    MONEY(18, SqlKind.WHOLE, SqlKind.FRACTION),
    DATE(12, SqlKind.DATE),
    /** The first day of a month, shown as "Jan 2026". */
    MONTH(12, SqlKind.DATE),
    INSTANT(17, SqlKind.INSTANT),
    /** Number and mark of each session, such as {@code 1P,2L45,3A}: one column a session. */
    MARKS(5, SqlKind.TEXT);

    private final double width;
    private final Set<SqlKind> kinds;

    ColumnType(double width, SqlKind... kinds) {
        this.width = width;
        this.kinds = Set.of(kinds);
    }

    /** In characters, unless the column says otherwise. */
    public double width() {
        return width;
    }

    /** Whether its values can be added up and drawn. */
    public boolean isNumber() {
        return kinds.contains(SqlKind.WHOLE);
    }

    /** Whether its texts are few and come again and again. */
    public boolean isRepeating() {
        return this == WORD || this == COUNTRY || this == MEASURE;
    }

    /** What a query may give for it. */
    Set<SqlKind> kinds() {
        return kinds;
    }
}
