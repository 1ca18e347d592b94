package org.cohortium.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a sheet; the parts stand one below the other. */
public sealed interface BlockDefinition {
    /**
     * Large.
     *
     * @param label key of its text
     */
    record Heading(String label) implements BlockDefinition {}

    /**
     * Above a part of a sheet.
     *
     * @param label key of its text
     */
    record Section(String label) implements BlockDefinition {}

    /**
     * A paragraph.
     *
     * @param label key of its text
     */
    record Note(String label) implements BlockDefinition {}

    /**
     * Lines of name and value.
     *
     * @param query file of the query, which gives exactly one row
     * @param columns each a line; at least one
     */
    record Card(String query, List<ColumnDefinition> columns) implements BlockDefinition {
        public Card {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Rows below a heading, as an Excel table.
     *
     * @param query file of the query, whose rows keep their order and may be none
     * @param name of the Excel table; once in a report, whatever the case
     * @param columns from the side where reading begins; at least one
     * @param totals whether a row of totals stands below
     * @param empty key of the text that stands instead where there is no row; null for an empty table
     */
    record Table(
            String query,
            String name,
            List<ColumnDefinition> columns,
            boolean totals,
            @Nullable String empty) implements BlockDefinition {
        public Table {
            columns = List.copyOf(columns);
        }
    }

    /** The definitions of the measures, as the Excel table {@value #TABLE}. */
    record Measures() implements BlockDefinition {
        /** No other table may have this name. */
        public static final String TABLE = "Measures";
    }
}
